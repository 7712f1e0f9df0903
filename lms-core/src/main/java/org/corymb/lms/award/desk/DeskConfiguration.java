package org.corymb.lms.award.desk;

import org.corymb.badges.DocumentLoader;
import org.corymb.badges.HttpDocumentLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How documents of other issuers are fetched. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    DocumentLoader othersDocuments() {
        return HttpDocumentLoader.publicOnly();
    }
}
