package org.corymb.lms.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.web.servlet.IServletWebExchange;

/** Gives templates {@code #shell}, {@code #when} and {@code #form}. */
class CorymbDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private final ShellFacts facts;
    private final ViewerZones zones;
    private final MessageSource messages;
    private final Clock clock;

    CorymbDialect(ShellFacts facts, ViewerZones zones, MessageSource messages, Clock clock) {
        super("corymb");
        this.facts = facts;
        this.zones = zones;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of("shell", "when", "form");
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
        return switch (name) {
            case "shell" -> shell(request(context));
            case "when" -> new Times(zones.of(request(context)).zone(), context.getLocale(), messages, clock);
            case "form" -> form(context);
            default -> null;
        };
    }

    private Shell shell(HttpServletRequest request) {
        return Shell.of(request, facts, zones.of(request));
    }

    private FormState form(IExpressionContext context) {
        var result = (BindingResult) context.getVariable(BindingResult.MODEL_KEY_PREFIX + "form");
        return new FormState(result, messages, context.getLocale());
    }

    private static HttpServletRequest request(IExpressionContext context) {
        var exchange = (IServletWebExchange) ((IWebContext) context).getExchange();
        return (HttpServletRequest) exchange.getNativeRequestObject();
    }
}
