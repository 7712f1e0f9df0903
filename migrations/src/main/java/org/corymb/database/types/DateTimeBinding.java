package org.corymb.database.types;

import java.sql.CallableStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.AbstractBinding;

/**
 * Hands date and time over as they stand. jOOQ's own way goes through {@link java.sql.Timestamp}, which moves a value by
 * the offset of the machine's zone and cannot hold an hour that this zone skips. The driver's way through
 * {@link LocalDateTime} cuts fractions of seconds on MariaDB 10, which announces itself as a server too old for them; so
 * the value goes out as text.
 */
abstract class DateTimeBinding<U> extends AbstractBinding<LocalDateTime, U> {
    private static final long serialVersionUID = 1;

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private final Converter<LocalDateTime, U> converter;

    DateTimeBinding(Converter<LocalDateTime, U> converter) {
        this.converter = converter;
    }

    @Override
    public final Converter<LocalDateTime, U> converter() {
        return converter;
    }

    @Override
    protected void sqlInline(BindingSQLContext<U> context) {
        var value = context.convert(converter).value();
        context.render()
                .sql(value == null ? "null" : "timestamp '" + value.toString().replace('T', ' ') + "'");
    }

    @Override
    public void register(BindingRegisterContext<U> context) throws SQLException {
        context.statement().registerOutParameter(context.index(), Types.TIMESTAMP);
    }

    @Override
    public void set(BindingSetStatementContext<U> context) throws SQLException {
        var value = context.convert(converter).value();
        context.statement().setString(context.index(), value == null ? null : MICROSECONDS.format(value));
    }

    @Override
    public void get(BindingGetResultSetContext<U> context) throws SQLException {
        context.convert(converter).value(context.resultSet().getObject(context.index(), LocalDateTime.class));
    }

    @Override
    public void get(BindingGetStatementContext<U> context) throws SQLException {
        CallableStatement statement = context.statement();
        context.convert(converter).value(statement.getObject(context.index(), LocalDateTime.class));
    }
}
