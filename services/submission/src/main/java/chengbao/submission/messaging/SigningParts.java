package chengbao.submission.messaging;

import chengbao.contracts.ClearanceGiven;
import chengbao.contracts.ClearanceRequested;
import chengbao.contracts.Signing;
import chengbao.submission.domain.Circulating;
import chengbao.submission.domain.Clearance;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.PaperSignature;
import chengbao.submission.domain.Route;
import chengbao.submission.domain.Signature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Signing in the words of the contracts.
final class SigningParts {
  private SigningParts() {}

  static ClearanceRequested requested(Circulating report, Officer by) {
    var stop = report.stop();
    return new ClearanceRequested(
        0,
        EventParts.actor(by),
        EventParts.cause(report.returned()),
        report.since(),
        report.cover().id().toString(),
        report.version().number(),
        EventParts.hash(report.version().contentHash()),
        stop.step().code(),
        officers(stop));
  }

  static ClearanceGiven given(InHouse report, Clearance clearance, Officer by) {
    var next = report instanceof Circulating circulating ? circulating.stop() : null;
    return new ClearanceGiven(
        0,
        EventParts.actor(by),
        null,
        clearance.at(),
        report.cover().id().toString(),
        report.version().number(),
        EventParts.hash(clearance.on()),
        clearance.step().code(),
        clearance.opinion(),
        clearance.minutes(),
        next == null ? null : next.step().code(),
        next == null ? List.of() : officers(next));
  }

  static Signing signing(Signature signature) {
    var seal = signature.seal();
    return new Signing(
        signature.by().id().toString(),
        signature.by().name(),
        signature.position(),
        signature.at(),
        paper(signature.paper()),
        signature.cleared().stream().map(SigningParts::cleared).toList(),
        seal == null ? null : EventParts.hash(seal.scan().hash()));
  }

  /// Absent for a signature in the system and nothing else: the event's actor says all of it.
  static @Nullable Signing worthTelling(Signature signature) {
    return signature.paper() == null && signature.seal() == null && signature.cleared().isEmpty()
        ? null
        : signing(signature);
  }

  private static Signing.@Nullable OnPaper paper(@Nullable PaperSignature paper) {
    return paper == null
        ? null
        : new Signing.OnPaper(
            paper.signedOn(),
            paper.registeredBy().id().toString(),
            paper.registeredBy().name(),
            EventParts.hash(paper.sheet().hash()));
  }

  private static Signing.Cleared cleared(Clearance clearance) {
    return new Signing.Cleared(
        clearance.step().code(),
        clearance.by().id().toString(),
        clearance.by().name(),
        clearance.position(),
        clearance.at(),
        clearance.opinion(),
        clearance.minutes());
  }

  private static List<String> officers(Route.Stop stop) {
    return stop.officers().stream().map(person -> person.id().toString()).toList();
  }
}
