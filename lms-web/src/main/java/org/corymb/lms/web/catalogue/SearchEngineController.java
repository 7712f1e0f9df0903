package org.corymb.lms.web.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corymb.lms.award.issuer.PublicAddress;
import org.corymb.lms.catalogue.Offering;
import org.corymb.lms.catalogue.Offerings;
import org.corymb.lms.catalogue.Programme;
import org.corymb.lms.catalogue.Programmes;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.identity.Organisations;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriUtils;

/** What search engines ask for: which pages they may read, and where those of the catalogue are. */
@Controller
class SearchEngineController {
    private static final int MOST = 50_000;
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final String BEFORE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """;
    private static final Set<RunState> ANNOUNCED = EnumSet.of(RunState.OPEN, RunState.RUNNING);

    private final Offerings offerings;
    private final Programmes programmes;
    private final Runs runs;
    private final Organisations organisations;
    private final PublicAddress address;

    SearchEngineController(
            Offerings offerings, Programmes programmes, Runs runs, Organisations organisations, PublicAddress address) {
        this.offerings = offerings;
        this.programmes = programmes;
        this.runs = runs;
        this.organisations = organisations;
        this.address = address;
    }

    /** RFC 9309: everything but what needs a sign-in or changes with who asks. Pages of badges say for themselves that they are not listed. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return answer(TEXT, """
                User-agent: *
                Disallow: /account
                Disallow: /api/
                Disallow: /calendar/
                Disallow: /reset
                Disallow: /sign-in
                Disallow: /sign-up
                Disallow: /zone
                Sitemap: %s/sitemap.xml
                """.formatted(address.base()));
    }

    /** The pages of the catalogue, by the protocol of sitemaps.org; of runs those whose sessions are still to come or under way. */
    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        var pages = Stream.of(
                        Stream.of("/"),
                        paths("/organisations/", organisations.all(), Organisation::slug),
                        paths("/programmes/", programmes.all(), Programme::code),
                        paths("/offerings/", offerings.all(), Offering::code),
                        paths("/runs/", announced(), Run::code))
                .flatMap(paths -> paths)
                .limit(MOST)
                .map(path -> "<url><loc>" + address.base() + path + "</loc></url>\n")
                .collect(Collectors.joining("", BEFORE, "</urlset>\n"));
        return answer(MediaType.APPLICATION_XML, pages);
    }

    /** In the one form there is, whatever else was asked for. */
    private static ResponseEntity<String> answer(MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(body);
    }

    private List<Run> announced() {
        return runs.all().stream()
                .filter(run -> ANNOUNCED.contains(run.state()))
                .toList();
    }

    private static <T> Stream<String> paths(String folder, List<T> things, Function<T, String> name) {
        return things.stream().map(thing -> folder + UriUtils.encode(name.apply(thing), StandardCharsets.UTF_8));
    }
}
