package org.corymb.lms.web.operations;

import io.swagger.v3.oas.models.Operation;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Names each operation of the API for good, and says in a sentence what it does: {@code tokens.make} is what
 * {@code TokensApi.make} does, and its sentence is the message {@code operation.tokens.make}. Handlers of one route that
 * differ in what they read share the name of their mapping.
 */
@Component
class OperationWords implements GlobalOperationCustomizer {
    private final MessageSource messages;

    OperationWords(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var type = handler.getBeanType().getSimpleName().replaceAll("(Api|Controller)$", "");
        var name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + nameOf(handler);
        operation.setOperationId(name);
        operation.setSummary(messages.getMessage("operation." + name, null, LocaleContextHolder.getLocale()));
        return operation;
    }

    private static String nameOf(HandlerMethod handler) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping == null || mapping.name().isEmpty() ? handler.getMethod().getName() : mapping.name();
    }
}
