package org.corymb.lms.web.catalogue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corymb.lms.web.ViewerZones;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/** Answers visitors from the kept pages: after the zone was found and every filter has had its say. */
@Configuration(proxyBeanMethods = false)
class KeptPagesConfiguration {
    private static final String ASKED = KeptPages.class.getName();

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebMvcConfigurer keptPagesAreAsked(KeptPages pages, ViewerZones zones) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Asking(pages, zones)).order(Ordered.LOWEST_PRECEDENCE);
            }
        };
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    OncePerRequestFilter pagesAreKept(KeptPages pages) {
        return new Keeping(pages);
    }

    /** What the request is to make, so that the answer can be kept under it. */
    private record Asked(KeptPages.Key key, int cookies, boolean first) {}

    private record Asking(KeptPages pages, ViewerZones zones) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            var key = pages.key(request, zones.of(request), LocaleContextHolder.getLocale());
            if (key.isEmpty() || whole(response) == null) {
                return true;
            }
            return switch (pages.turn(key.get())) {
                case KeptPages.Turn.Send(var page) -> {
                    page.send(response);
                    yield false;
                }
                case KeptPages.Turn.Make(var first) -> {
                    var cookies = response.getHeaders(HttpHeaders.SET_COOKIE).size();
                    request.setAttribute(ASKED, new Asked(key.get(), cookies, first));
                    yield true;
                }
            };
        }

        @Override
        public void afterCompletion(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
            if (request.getAttribute(ASKED) instanceof Asked(var key, var cookies, var first)) {
                var whole = whole(response);
                if (whole != null && failure == null) {
                    pages.keep(key, whole, cookies);
                }
                if (first) {
                    pages.end(key);
                }
            }
        }

        private static @Nullable ContentCachingResponseWrapper whole(HttpServletResponse response) {
            return WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
        }
    }

    private static final class Keeping extends OncePerRequestFilter {
        private final KeptPages pages;

        private Keeping(KeptPages pages) {
            this.pages = pages;
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !pages.mayKeep(request);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var whole = new ContentCachingResponseWrapper(response);
            try {
                chain.doFilter(request, whole);
            } finally {
                whole.copyBodyToResponse();
            }
        }
    }
}
