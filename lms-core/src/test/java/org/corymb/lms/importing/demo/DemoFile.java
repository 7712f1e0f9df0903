package org.corymb.lms.importing.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;

/** The demo's file as it reads on a day. */
public final class DemoFile {

    private DemoFile() {}

    public static String text(LocalDate today) throws IOException {
        return new DemoText(today)
                .resolve(new ClassPathResource("demo/centre.yaml").getContentAsString(StandardCharsets.UTF_8));
    }
}
