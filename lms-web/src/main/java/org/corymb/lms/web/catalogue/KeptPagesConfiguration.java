package org.corymb.lms.web.catalogue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corymb.lms.web.ViewerZones;
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

    /** What the request asked for, so that the answer can be kept under it; first if others wait for the answer. */
    private record Asked(KeptPages.Key key, int cookies, boolean first) {}

    private record Asking(KeptPages pages, ViewerZones zones) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            var key = pages.key(request, zones.of(request), LocaleContextHolder.getLocale());
            if (key.isEmpty()) {
                return true;
            }
            var known = pages.find(key.get());
            var first = known == null && pages.begin(key.get());
            var page = known == null && !first ? pages.find(key.get()) : known;
            if (page != null) {
                page.send(response);
                return false;
            }
            var cookies = response.getHeaders(HttpHeaders.SET_COOKIE).size();
            request.setAttribute(ASKED, new Asked(key.get(), cookies, first));
            return true;
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
                if (request.getAttribute(ASKED) instanceof Asked asked) {
                    pages.keep(asked.key(), whole, asked.cookies());
                }
            } finally {
                if (request.getAttribute(ASKED) instanceof Asked asked && asked.first()) {
                    pages.end(asked.key());
                }
                whole.copyBodyToResponse();
            }
        }
    }
}
