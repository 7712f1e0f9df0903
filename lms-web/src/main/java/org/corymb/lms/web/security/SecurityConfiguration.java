package org.corymb.lms.web.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.identity.entry.AccessTokens;
import org.corymb.lms.identity.entry.RepeatedRequests;
import org.corymb.lms.web.errors.FilterFailures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Two doors: programs come with a token and no cookie, browsers with a session and a token in each form. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain chainForPrograms(
            HttpSecurity http,
            AccessTokens tokens,
            Actors actors,
            ApiRefusals refusals,
            RepeatedRequests requests,
            UploadLimit uploads,
            FilterFailures failures) {
        return http.securityMatcher("/api/v1/**", "/ims/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::set)
                .cors(cors -> cors.configurationSource(SecurityHeaders.readableFromAnywhere()))
                .exceptionHandling(
                        failed -> failed.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(asked -> asked.requestMatchers(HttpMethod.GET, PublicPaths.API_READ)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, PublicPaths.API_POST)
                        .permitAll()
                        .anyRequest()
                        .access(new ApiScopes()))
                .addFilterAfter(new BearerTokens(tokens, actors, refusals), SecurityContextHolderFilter.class)
                .addFilterAfter(uploads.filter(), AuthorizationFilter.class)
                .addFilterAfter(new DoubledPosts(requests, failures), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain chainForBrowsers(
            HttpSecurity http,
            SessionContexts contexts,
            CsrfTokenRepository tokens,
            RepeatedRequests requests,
            UploadLimit uploads,
            FilterFailures failures) {
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(uploads.filter(), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::set)
                .cors(cors -> cors.configurationSource(SecurityHeaders.readableFromAnywhere()))
                .exceptionHandling(failed -> failed.authenticationEntryPoint(new PageRefusals()))
                .authorizeHttpRequests(asked -> asked.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(PublicPaths.ANY_METHOD)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PublicPaths.READ)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PublicPaths.READ)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterAfter(new DoubledPosts(requests, failures), AuthorizationFilter.class)
                .build();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("corymb-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return tokens;
    }

    /** Secure whenever the request came by https. */
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("corymb");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setCookieMaxAge(30 * 24 * 60 * 60);
        return cookie;
    }

    @Bean
    WebMvcConfigurer actorInHandlers() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument());
            }
        };
    }
}
