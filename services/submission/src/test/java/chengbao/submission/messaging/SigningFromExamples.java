package chengbao.submission.messaging;

import static chengbao.submission.ReportMother.DRAFTER;

import chengbao.contracts.ClearanceGiven;
import chengbao.contracts.ClearanceRequested;
import chengbao.contracts.Hash;
import chengbao.contracts.ReportSigned;
import chengbao.contracts.Signing;
import chengbao.contracts.SubmissionMove;
import chengbao.manuscript.ContentHash;
import chengbao.submission.ReportMother;
import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Circulating;
import chengbao.submission.domain.Clearance;
import chengbao.submission.domain.ClearanceStep;
import chengbao.submission.domain.FileKind;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.PaperSignature;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Route;
import chengbao.submission.domain.Scan;
import chengbao.submission.domain.SealedScan;
import chengbao.submission.domain.Signature;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The examples of signing in the words of the domain.
final class SigningFromExamples {
  private SigningFromExamples() {}

  static void announce(Announcer announcer, SubmissionMove example) {
    var by = FromExamples.officer(example.actor());
    switch (example) {
      case ClearanceRequested event ->
          announcer.clearanceRequested(
              circulating(
                  awaiting(event, event.reportVersion(), event.contentHash()),
                  event.step(),
                  event.officers()),
              by);
      case ClearanceGiven event ->
          announcer.cleared(
              after(event),
              new Clearance(
                  step(event.step()),
                  by.person(),
                  by.position(),
                  event.at(),
                  event.opinion(),
                  event.minutes(),
                  hash(event.contentHash()),
                  ReportMother.awaiting().version().disclosure()),
              by);
      case ReportSigned event -> {
        var awaiting = awaiting(event, event.reportVersion(), event.contentHash());
        announcer.signed(
            new AwaitingSeal(
                awaiting.cover(),
                awaiting.papers(),
                awaiting.version(),
                signature(event.signing()),
                DRAFTER.person(),
                event.at(),
                null),
            by);
      }
      default -> throw new AssertionError("not about signing: " + example);
    }
  }

  static Signature signature(Signing told) {
    return new Signature(
        person(told.signer(), told.signerName()),
        told.position(),
        told.at(),
        false,
        paper(told.paper(), told.at()),
        told.cleared().stream().map(SigningFromExamples::clearance).toList(),
        told.seal() == null
            ? null
            : new SealedScan(scan(told.seal()), DRAFTER.person(), told.at()));
  }

  private static @Nullable PaperSignature paper(Signing.@Nullable OnPaper told, Instant at) {
    return told == null
        ? null
        : new PaperSignature(
            told.signedOn(),
            person(told.registeredBy(), told.registeredByName()),
            at,
            scan(told.sheet()));
  }

  private static Clearance clearance(Signing.Cleared told) {
    var version = ReportMother.awaiting().version();
    return new Clearance(
        step(told.step()),
        person(told.person(), told.name()),
        told.position(),
        told.at(),
        told.opinion(),
        told.minutes(),
        version.contentHash(),
        version.disclosure());
  }

  private static InHouse after(ClearanceGiven event) {
    var ready = awaiting(event, event.reportVersion(), event.contentHash());
    var next = event.nextStep();
    return next == null ? ready : circulating(ready, next, event.nextOfficers());
  }

  private static Circulating circulating(
      AwaitingSignature ready, String step, List<String> officers) {
    var stop =
        new Route.Stop(step(step), officers.stream().map(id -> person(id, "许见山")).toList(), false);
    return new Circulating(
        ready.cover(),
        ready.papers(),
        ready.version(),
        ready.requestedBy(),
        ready.since(),
        null,
        new Route(1, List.of(stop)),
        List.of());
  }

  private static AwaitingSignature awaiting(SubmissionMove event, int number, Hash hash) {
    return new AwaitingSignature(
        AnnouncerTest.cover(event.report(), 0),
        AnnouncerTest.papers(),
        AnnouncerTest.version(number, hash),
        DRAFTER.person(),
        event.at(),
        null);
  }

  private static Scan scan(Hash hash) {
    return new Scan(hash(hash), "审签单.pdf", FileKind.PDF, 1);
  }

  private static ClearanceStep step(String code) {
    return ClearanceStep.of(code).orElseThrow();
  }

  private static ContentHash hash(Hash hash) {
    return new ContentHash(hash.algorithm(), hash.value());
  }

  private static Person person(String id, String name) {
    return new Person(PersonId.of(id), name);
  }
}
