package org.corymb.lms.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The frame of the pages: who looks, in which zone and in which language. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    /** Languages for which there are messages; a page is never labelled with another. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    @Bean
    ViewerZones viewerZones(ObjectProvider<ShellFacts> facts) {
        return new ViewerZones(facts.getIfAvailable(NobodySignedIn::new));
    }

    @Bean
    CorymbDialect corymbDialect(
            ObjectProvider<ShellFacts> facts, ViewerZones zones, MessageSource messages, ObjectProvider<Clock> clock) {
        return new CorymbDialect(
                facts.getIfAvailable(NobodySignedIn::new), zones, messages, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(LANGUAGES);
        resolver.setDefaultLocale(LANGUAGES.getFirst());
        return resolver;
    }

    @Bean
    WebMvcConfigurer viewerZoneInHandlers(ViewerZones zones) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(zones);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ViewerZoneArgument(zones));
            }
        };
    }

    /** Lets a handler take the {@link ViewerZone} as a parameter. */
    private record ViewerZoneArgument(ViewerZones zones) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == ViewerZone.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return zones.of((HttpServletRequest) request.getNativeRequest());
        }
    }
}
