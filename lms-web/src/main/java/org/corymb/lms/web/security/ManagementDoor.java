package org.corymb.lms.web.security;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Health and metrics, for whoever reaches the port they have of their own: probes and collectors do not sign in. Where
 * they share the pages' port nobody may read them.
 */
@Configuration(proxyBeanMethods = false)
class ManagementDoor {

    @Bean
    @Order(0)
    @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
    SecurityFilterChain chainForProbes(HttpSecurity http) {
        return stateless(http)
                .authorizeHttpRequests(asked -> asked.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(0)
    @ConditionalOnManagementPort(ManagementPortType.SAME)
    SecurityFilterChain chainForNobody(HttpSecurity http) {
        return stateless(http)
                .authorizeHttpRequests(asked -> asked.anyRequest().denyAll())
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::set);
    }
}
