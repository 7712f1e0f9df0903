package org.corymb.lms.web.security;

/** What a visitor may ask for; every other page asks for a sign-in first. What is shown there the core decides. */
final class PublicPaths {
    static final String[] ANY_METHOD = {
        "/error",
        "/zone",
        "/sign-out",
        "/sign-in/**",
        "/sign-up/**",
        "/reset/**",
        "/account/addresses/confirm/*",
        "/verify/**"
    };

    static final String[] READ = {
        "/",
        "/offerings/**",
        "/runs/**",
        "/programmes/**",
        "/organisations/*",
        "/credentials/*",
        "/achievements/**",
        "/issuers/**",
        "/status/**",
        "/art/**",
        "/calendar/*",
        "/.well-known/**",
        "/api",
        "/v3/api-docs/**",
        "/gallery/**",
        "/assets/**",
        "/webjars/**",
        "/favicon.ico",
        "/robots.txt",
        "/sitemap.xml"
    };

    /** Documents that other sites' scripts may read: all of them are public and none depends on who asks. */
    static final String[] READ_FROM_ANYWHERE = {
        "/credentials/**", "/achievements/**", "/issuers/**", "/status/**", "/art/**", "/.well-known/**", "/ims/**"
    };

    /** Parts of the API that need no account. */
    static final String[] API_READ = {
        "/api/v1/offerings/**",
        "/api/v1/runs/**",
        "/api/v1/programmes/**",
        "/api/v1/organisations/**",
        "/api/v1/credentials/**",
        "/api/v1/achievements/**",
        "/ims/ob/v3p0/discovery"
    };

    static final String[] API_POST = {"/api/v1/verifications"};

    private PublicPaths() {}
}
