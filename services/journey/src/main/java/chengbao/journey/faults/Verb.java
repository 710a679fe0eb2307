package chengbao.journey.faults;

import chengbao.journey.api.Service;
import java.util.Arrays;
import java.util.Optional;

/// The commands that are counted: each has a key, and one act of its own in its service.
public enum Verb {
  BEGIN(Service.SUBMISSION, "/api/reports", "begin-report", "report-begun"),
  BRING(Service.SUBMISSION, "/document", "read-document", ""),
  REQUEST_SIGNATURE(
      Service.SUBMISSION, "/signature-request", "request-signature", "signature-requested"),
  DECLINE(Service.SUBMISSION, "/decline", "decline-signature", "signature-declined"),
  SUBMIT(Service.SUBMISSION, "/submission", "sign-and-submit", "report-submitted"),
  CLAIM(Service.REVIEW, "/claim", "claim-case", "case-claimed"),
  RELEASE(Service.REVIEW, "/release", "release-case", "case-released"),
  GIVE_BACK(Service.REVIEW, "/return", "return-report", "report-returned"),
  ENDORSE(Service.REVIEW, "/endorse", "endorse-report", "report-endorsed"),
  APPROVE(Service.REVIEW, "/approve", "approve-report", "report-approved");

  private final Service service;
  private final String ending;
  private final String act;
  private final String event;

  Verb(Service service, String ending, String act, String event) {
    this.service = service;
    this.ending = ending;
    this.act = act;
    this.event = event;
  }

  /// The verb that a command's address asks for, whatever its query, if it is one of those counted.
  static Optional<Verb> of(Service service, String address) {
    String path = address.split("\\?", 2)[0];
    return Arrays.stream(values())
        .filter(verb -> verb.service == service && path.endsWith(verb.ending))
        .findFirst();
  }

  public Service service() {
    return service;
  }

  /// The word for it in the record (办理记录).
  public String act() {
    return act;
  }

  /// The event's type that announces it, empty when none does.
  public String eventType() {
    return event.isEmpty() ? "" : "chengbao." + event + ".v1";
  }
}
