#!/bin/sh
# How good the tests of badges are: changes the code of one package after the other and counts the changes that its
# quick tests notice (PIT). Takes about an hour; a second run looks only at what is new. Fails below 85 % in a package.
#   .ci/mutation.sh [PACKAGE ...]
set -eu
cd "$(dirname "$0")/.."
root=org.corymb.badges
inner=$root.internal
model=$(printf "$root.%s*," Achievement Address Alignment Association Clr CredentialBuilder CredentialFrame CredentialSchema \
    Criteria Endorsement Evidence Extensions GeoCoordinates Identi Image OtherStatus PersonName Profile ReadCredential \
    Reading RefreshTarget Related Result Rubric Rule StatusEntry SubjectRules TermsOfUse TimeWords)$root.Credential,$root.Credential\$*

# Classes of the root package, with those inside them.
root_classes() {
    printf "$root.%s,$root.%s\$*," $(for each; do echo "$each $each"; done) | sed 's/,$//'
}

nice -n 15 mvn -B -q -Pmutation -pl badges test-compile
"${JAVA_HOME:+$JAVA_HOME/bin/}java" .ci/mutation/PlainRecords.java badges/target/classes

measure() {
    name=$1 classes=$2 tests=$3
    shift 3
    out=$PWD/badges/target/mutation
    mkdir -p "$out"
    nice -n 15 mvn -B -Pmutation -pl badges org.pitest:pitest-maven:mutationCoverage \
        "-DtargetClasses=$classes" "-DtargetTests=$tests" \
        "-DhistoryInputFile=$out/$name.history" \
        "-DhistoryOutputFile=$out/$name.history" \
        "-DreportsDirectory=$out/$name" "$@" > "$out/$name.log" 2>&1 || failed="$failed $name"
    printf '%-12s %s\n' "$name" "$(grep -o 'Generated .*' "$out/$name.log" | tail -1)"
}

package() {
    case $1 in
        encoding) measure encoding "$inner.encoding.*" "$inner.encoding.*Test,$root.KeysTest" ;;
        json) measure json "$inner.json.*" "$inner.json.*Test" ;;
        structure) measure structure "$inner.structure.*" "$inner.structure.*Test,$inner.openbadges2.OlderReasonsTest" ;;
        selective) measure selective "$inner.selective.*" "$inner.selective.*Test,$inner.proof.EcdsaSd2023Test" ;;
        baking) measure baking "$root.baking.*" "$root.baking.*Test" ;;
        pdf) measure pdf "$inner.pdf.*" "$inner.pdf.*Test,$root.baking.Pdf*Test" ;;
        reading) measure reading "$inner.reading.*,$inner.recent.*,$inner.entrance.*" \
            "$inner.reading.*Test,$inner.recent.*Test,$inner.entrance.*Test,$root.TimeToLiveTest" ;;
        verify) measure verify "$inner.verify.*" \
            "$inner.verify.*Test,$root.LearnerRecordTest,$root.ForgeryTest,$root.E*Test,$root.TimeToLiveTest" ;;
        openbadges2) measure openbadges2 "$inner.openbadges2.*" \
            "$inner.openbadges2.OlderReasonsTest,$inner.openbadges2.OlderVerificationTest" ;;
        compiled) measure compiled \
            "$inner.jsonld.Compiled*,$inner.jsonld.Statement*,$inner.jsonld.Lines*,$inner.jsonld.CanonicalLines*,$inner.jsonld.CanonicalNumber*,$inner.jsonld.Utf8Buffer*,$inner.jsonld.Entered*,$inner.jsonld.Desks*,$inner.jsonld.NotCovered*" \
            "$inner.jsonld.Compiled*Test,$inner.jsonld.Canonical*Test,$inner.jsonld.LinesTest,$inner.jsonld.Utf8BufferTest" ;;
        general) measure general \
            "$inner.jsonld.Canonicalizer*,$inner.jsonld.Contexts*,$inner.jsonld.Expan*,$inner.jsonld.PlainMembers*,$inner.jsonld.Renaming*,$inner.jsonld.Un*,$inner.jsonld.WorkBudget*" \
            "$inner.jsonld.CompiledFormsTest,$inner.jsonld.ContextsTest,$inner.jsonld.Expand*Test,$inner.jsonld.WorkBudgetTest,$inner.jsonld.GeneralAlgorithmTest,$inner.jsonld.RdfCanonTest,$root.SafeModeTest,$inner.selective.ShownStatementsTest" ;;
        proof) measure proof "$inner.proof.*" "$inner.proof.ProofFormsTest,$inner.proof.E*Test,$inner.selective.ShownStatementsTest" ;;
        net) measure net "$inner.net.*" "$inner.net.FetchReasonsTest,$inner.net.HttpAnswerTest,$inner.net.LongAnswersTest,$inner.net.SecureFetchTest" ;;
        status) measure status "$root.status.*" "$root.status.*Test" ;;
        model) measure model "$model" \
            "$root.ModelRulesTest,$root.Read*Test,$root.Endorsement*Test,$root.QuickStartTest" ;;
        keys) measure keys \
            "$(root_classes Cryptography DidDocument DidKey DidWeb JsonWebKeySet KeyType PrivateKeySigner SigningKey TokenKeyReference VerificationKey)" \
            "$root.KeysTest,$root.VerificationKeyTest,$root.KeyHistoryTest,$root.PublishingTest,$root.PrivateKeySignerTest,$root.cli.Pkcs12Test,$root.internal.verify.DidJwkTest" ;;
        issuing) measure issuing \
            "$(root_classes DeriveDisclosure IssueCredential IssueToken MakeProof ProofRequest ProofSuite SignedCredential SignedToken)" \
            "$root.Issue*Test,$root.IssuingRulesTest,$root.SuiteIssuingTest,$root.SelectiveDisclosureTest,$root.SafeModeTest,$root.QuickStartTest,$root.VerifyCredentialTest" ;;
        trust) measure trust \
            "$(root_classes Check ConfirmedDomains CredentialSummary DirectoryLoader DocumentUnavailable HttpDocumentLoader IssuerRegistry LoadedDocument NamedReport Recipient Verdict VerificationReport VerifyCredential)" \
            "$root.ConfirmedDomainsTest,$root.HttpDocumentLoaderTest,$root.DirectoryLoaderTest,$root.IssuingRulesTest,$root.VerifyCredentialTest,$root.TimeToLiveTest,$root.LearnerRecordTest,$root.ForgeryTest,$root.cli.Command*Test,$inner.net.*Test,$inner.entrance.*Test,$inner.verify.ReasonsTest" ;;
        cli) measure cli "$root.cli.*" "$root.cli.*Test" "-DexcludedTestClasses=$root.cli.Pkcs12Test" ;;
        *) echo "There is no package $1." >&2; exit 2 ;;
    esac
}

failed=
for each in ${*:-encoding json structure selective baking pdf reading verify openbadges2 compiled general proof net status model keys issuing trust cli}; do
    package "$each"
done
if [ -n "$failed" ]; then
    echo "Below the threshold, or not measured:$failed" >&2
    exit 1
fi
