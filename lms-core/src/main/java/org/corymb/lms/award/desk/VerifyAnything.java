package org.corymb.lms.award.desk;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corymb.badges.Cryptography;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.IssuerTrust;
import org.corymb.badges.VerifyCredential;
import org.corymb.lms.award.issuer.Issuer;
import org.corymb.lms.award.issuer.Issuers;
import org.springframework.stereotype.Service;

/** Checks whatever somebody brings: files, text and links, of any issuer; nothing is kept. */
@Service
public class VerifyAnything {

    private final OwnDocuments ours;
    private final DocumentLoader others;
    private final Issuers issuers;
    private final OperatorTrust operator;
    private final OwnBadges register;
    private final Clock clock;
    private final Cryptography cryptography;
    private final Semaphore places = new Semaphore(DeskLimits.AT_ONCE);

    VerifyAnything(
            OwnDocuments ours,
            DocumentLoader others,
            Issuers issuers,
            OperatorTrust operator,
            OwnBadges register,
            Clock clock,
            Cryptography cryptography) {
        this.ours = ours;
        this.others = others;
        this.issuers = issuers;
        this.operator = operator;
        this.register = register;
        this.clock = clock;
        this.cryptography = cryptography;
    }

    /**
     * Answers about each thing, in the order in which they were brought; about each badge in it, when it is an archive or
     * a document of several.
     *
     * @throws TooMuch if these are more badges than the desk takes in one visit
     */
    public List<Answer> verify(List<Brought> things) {
        if (things.size() > DeskLimits.MOST) {
            throw new TooMuch(things.size());
        }
        var known = issuers.all();
        var loader = ours.forVisit(known, others);
        var verifying =
                VerifyCredential.with(loader).trusting(trust(known)).at(clock).computing(cryptography);
        List<Callable<List<Answer>>> questions = things.stream()
                .<Callable<List<Answer>>>map(thing -> () -> answer(thing, verifying, loader))
                .toList();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = collect(things, ask(workers, questions));
            if (answers.size() > DeskLimits.MOST) {
                throw new TooMuch(answers.size());
            }
            return register.complete(answers);
        }
    }

    private IssuerTrust trust(List<Issuer> known) {
        var names = known.stream().collect(Collectors.toMap(Issuer::did, Issuer::name));
        return did -> Optional.ofNullable(names.get(did)).or(() -> operator.voucherFor(did));
    }

    private List<Answer> answer(Brought thing, VerifyCredential verifying, DocumentLoader loader)
            throws InterruptedException {
        places.acquire();
        try {
            return switch (thing) {
                case Brought.Content content -> checked(content.label(), content.bytes(), verifying);
                case Brought.Address address -> fetched(address.url(), verifying, loader);
                case Brought.Unusable unusable -> List.of(Answers.unusable(unusable));
            };
        } finally {
            places.release();
        }
    }

    private static List<Answer> fetched(URI url, VerifyCredential verifying, DocumentLoader loader) {
        try {
            return checked(url.toString(), loader.load(url).bytes(), verifying);
        } catch (DocumentUnavailable unavailable) {
            return List.of(Answers.unavailable(url.toString(), String.valueOf(unavailable.getMessage())));
        }
    }

    private static List<Answer> checked(String label, byte[] badge, VerifyCredential verifying) {
        return verifying.verifyAll(badge).stream()
                .map(named -> Answers.checked(label, named))
                .toList();
    }

    private static List<Future<List<Answer>>> ask(ExecutorService workers, List<Callable<List<Answer>>> questions) {
        try {
            return workers.invokeAll(questions, DeskLimits.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The desk closed before everything was checked", stopped);
        }
    }

    private static List<Answer> collect(List<Brought> things, List<Future<List<Answer>>> futures) {
        return IntStream.range(0, things.size())
                .mapToObj(i -> result(things.get(i), futures.get(i)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Answer> result(Brought thing, Future<List<Answer>> future) {
        try {
            return future.get();
        } catch (CancellationException late) {
            return List.of(Answers.unavailable(thing.label(), "took too long to check"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of(Answers.unavailable(thing.label(), "was not checked"));
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Checking a badge failed", failed.getCause());
        }
    }
}
