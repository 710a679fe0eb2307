package chengbao.submission.told;

import chengbao.submission.domain.notice.Notice;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where a notice leads: to the place where its reader works, in whichever service that is.
@Singleton
public class NoticeLinks {
  private final String submission;
  private final String review;
  private final String portal;

  public NoticeLinks(
      @ConfigProperty(name = "chengbao.address.submission") String submission,
      @ConfigProperty(name = "chengbao.address.review") String review,
      @ConfigProperty(name = "chengbao.address.portal") String portal) {
    this.submission = submission;
    this.review = review;
    this.portal = portal;
  }

  /// The notice itself, which says how it was settled before it leads on. What leaves the system
  /// links to this.
  public String to(Notice notice) {
    return submission + "/notices/" + notice.id();
  }

  public String list() {
    return submission + "/notices";
  }

  public String settings() {
    return submission + "/notices/settings";
  }

  /// The place of work: a path of this service, or an address of another.
  public String place(Notice notice) {
    var report = notice.matter().report();
    if (report == null) {
      return "/rounds/" + notice.matter().round();
    }
    return switch (notice.to().as()) {
      case REVIEWER, NEXT_REVIEWER, ENDORSER ->
          notice.move().equals("opinion-asked")
              ? review + "/opinions/" + notice.parameters().get("request")
              : review + "/cases/" + report;
      case PUBLISHER ->
          switch (notice.move()) {
            case "edition-held" -> portal + "/desk";
            case "outer-page-reported" -> portal + "/desk/elsewhere";
            default -> "/reports/" + report;
          };
      case ADMINISTRATOR ->
          notice.move().equals("withdrawal-asked")
              ? portal + "/desk/withdrawals"
              : "/reports/" + report;
      case DRAFTER, SIGNATORY, CLEARER -> "/reports/" + report;
    };
  }
}
