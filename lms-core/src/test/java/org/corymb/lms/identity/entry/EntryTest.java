package org.corymb.lms.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.corymb.lms.CoreTest;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.ArrangeAddresses;
import org.corymb.lms.identity.People;
import org.corymb.lms.shared.EmailAddress;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@CoreTest
@RecordApplicationEvents
class EntryTest {
    private static final String NETWORK = "192.0.2.7";

    @Autowired
    People people;

    @Autowired
    SignUp signUp;

    @Autowired
    ConfirmSignUp confirm;

    @Autowired
    SignInByPassword byPassword;

    @Autowired
    SignInByLink byLink;

    @Autowired
    ResetPassword reset;

    @Autowired
    AddAddress addAddress;

    @Autowired
    ArrangeAddresses arrange;

    @Autowired
    Accounts accounts;

    @Autowired
    Letters letters;

    @Autowired
    DSLContext sql;

    @Autowired
    ApplicationEvents events;

    @Test
    void makesAnAccountOnlyWhenTheMailWasRead() {
        var amara = People.address("amara");
        var sent = (SignUpOutcome.CheckYourMail) signUp.ask(wish(amara), network());

        assertThat(accounts.byAddress(amara)).isEmpty();

        var outcome = confirm.confirm(secretTo(amara), Optional.of(sent.browserProof()), Optional.empty(), network());

        assertThat(outcome).isInstanceOf(ConfirmOutcome.Welcome.class);
        assertThat(accounts.byAddress(amara).orElseThrow().displayName()).isEqualTo("Amara Okafor");
        assertThat(byPassword.signIn(amara, People.PASSWORD, network())).isInstanceOf(SignInOutcome.SignedIn.class);
    }

    @Test
    void asksForThePasswordWhenAnotherBrowserConfirms() {
        var amara = People.address("amara");
        signUp.ask(wish(amara), network());
        var secret = secretTo(amara);

        assertThat(confirm.confirm(secret, Optional.empty(), Optional.empty(), network()))
                .isInstanceOf(ConfirmOutcome.PasswordNeeded.class);
        assertThat(confirm.confirm(secret, Optional.of("forged"), Optional.of("a guess of mine"), network()))
                .isInstanceOf(ConfirmOutcome.WrongPassword.class);
        assertThat(confirm.confirm(secret, Optional.empty(), Optional.of(People.PASSWORD), network()))
                .isInstanceOf(ConfirmOutcome.Welcome.class);
    }

    @Test
    void letsTheTrueOwnerSignUpAlthoughAStrangerTriedTheAddress() {
        var amara = People.address("amara");
        signUp.ask(new SignUpWish("A Stranger", amara, "the stranger's own secret", zone(), Locale.ENGLISH), network());
        var sent = (SignUpOutcome.CheckYourMail) signUp.ask(wish(amara), network());

        var outcome = confirm.confirm(secretTo(amara), Optional.of(sent.browserProof()), Optional.empty(), network());

        assertThat(outcome).isInstanceOf(ConfirmOutcome.Welcome.class);
        assertThat(accounts.byAddress(amara).orElseThrow().displayName()).isEqualTo("Amara Okafor");
    }

    @Test
    void answersTheSameForKnownAndUnknownAddressesAndMailsBoth() {
        var known = People.address("known");
        people.person("Known", known);
        var unknown = People.address("unknown");

        assertThat(signUp.ask(wish(known), network())).isInstanceOf(SignUpOutcome.CheckYourMail.class);
        assertThat(signUp.ask(wish(unknown), network())).isInstanceOf(SignUpOutcome.CheckYourMail.class);
        assertThat(byLink.ask(known, Locale.ENGLISH, network()))
                .isEqualTo(byLink.ask(People.address("nobody"), Locale.ENGLISH, network()));

        assertThat(events.stream(LetterDue.class).map(LetterDue::kind))
                .containsExactly(
                        LetterKind.HAS_ACCOUNT_ALREADY,
                        LetterKind.CONFIRM_SIGN_UP,
                        LetterKind.SIGN_IN,
                        LetterKind.HAS_NO_ACCOUNT);
    }

    @Test
    void signsInOneOfManyWhoUseALinkAtOnce() throws Exception {
        var jun = People.address("jun");
        people.person("Jun Watanabe", jun);
        byLink.ask(jun, Locale.ENGLISH, network());
        var secret = secretTo(jun);

        assertThat(byLink.opens(secret)).isTrue();
        assertThat(byLink.opens(secret)).isTrue();
        var outcomes = atOnce(16, i -> byLink.use(secret));

        assertThat(outcomes.stream().filter(SignInOutcome.SignedIn.class::isInstance))
                .hasSize(1);
        assertThat(outcomes.stream().filter(SignInOutcome.LinkDead.class::isInstance))
                .hasSize(15);
        assertThat(byLink.opens(secret)).isFalse();
    }

    @Test
    void changesThePasswordOnceAndEndsOlderLinks() throws Exception {
        var jun = People.address("jun");
        people.person("Jun Watanabe", jun);
        byLink.ask(jun, Locale.ENGLISH, network());
        var link = secretTo(jun);
        reset.ask(jun, Locale.ENGLISH, network());
        var secret = secretTo(jun);

        var outcomes = atOnce(6, i -> reset.reset(secret, "a new password number " + i));

        assertThat(outcomes.stream().filter(PasswordOutcome.Changed.class::isInstance))
                .hasSize(1);
        assertThat(byLink.opens(link)).isFalse();
        assertThat(byPassword.signIn(jun, People.PASSWORD, network())).isInstanceOf(SignInOutcome.Refused.class);
    }

    @Test
    void keepsNeitherSecretNorAddressInTheEventThatAsksForALetter() {
        var jun = People.address("jun");
        people.person("Jun Watanabe", jun);
        byLink.ask(jun, Locale.ENGLISH, network());
        var due = events.stream(LetterDue.class).reduce((one, next) -> next).orElseThrow();
        var letter = letters.find(due.link()).orElseThrow();

        assertThat(due.toString()).doesNotContain(letter.secret(), jun.text());
        assertThat(sql.fetchValue("select count(*) from emailed_token where hex(token_hash) = hex(?)", letter.secret()))
                .isEqualTo(0L);
        assertThat(letter.toString()).doesNotContain(letter.secret(), "@");
    }

    @Test
    void addsAnAddressOnceItsOwnerReadTheMailAndLetsItGoAgain() {
        var jun = People.address("jun");
        var work = People.address("jun.work");
        var actor = people.actor(people.person("Jun Watanabe", jun));

        addAddress.ask(actor, work, network());
        assertThat(accounts.addresses(actor.id())).hasSize(1);
        assertThat(addAddress.confirm(secretTo(work))).isTrue();
        arrange.prefer(actor, work);
        assertThat(accounts.get(actor.id()).address()).isEqualTo(work);
        arrange.remove(actor, jun);

        assertThat(accounts.addresses(actor.id()))
                .extracting(known -> known.address())
                .containsExactly(work);
        assertThat(byPassword.signIn(jun, People.PASSWORD, network())).isInstanceOf(SignInOutcome.Refused.class);
    }

    private static SignUpWish wish(EmailAddress address) {
        return new SignUpWish("Amara Okafor", address, People.PASSWORD, zone(), Locale.ENGLISH);
    }

    private static ZoneId zone() {
        return ZoneId.of("Africa/Lagos");
    }

    private static String network() {
        return NETWORK + "." + Thread.currentThread().threadId() + "." + System.nanoTime();
    }

    private String secretTo(EmailAddress address) {
        return events.stream(LetterDue.class)
                .map(due -> letters.find(due.link()))
                .flatMap(Optional::stream)
                .filter(letter -> letter.to().equals(address))
                .reduce((one, next) -> next)
                .orElseThrow()
                .secret();
    }

    private static <T> List<T> atOnce(int threads, Function<Integer, T> act) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var calls = IntStream.range(0, threads)
                    .<Callable<T>>mapToObj(i -> () -> act.apply(i))
                    .toList();
            var results = pool.invokeAll(calls);
            return results.stream().map(Future::resultNow).toList();
        }
    }
}
