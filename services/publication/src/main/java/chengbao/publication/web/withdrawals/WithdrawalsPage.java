package chengbao.publication.web.withdrawals;

import chengbao.publication.PublishedReports;
import chengbao.publication.domain.WithdrawalRequest;
import chengbao.publication.web.elsewhere.NamedEdition;
import chengbao.publication.web.elsewhere.TakenDownElsewhere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is public and may be taken down: for a publisher what the unit made public, for the
/// oversight office what was asked; for both what another platform still has to take down.
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WithdrawalsPage(
    boolean overseer,
    boolean publisher,
    List<Line> asked,
    List<Line> own,
    List<TakenDownElsewhere> takenDown,
    String command)
    implements TemplateInstance {

  /// One public report.
  ///
  /// @param askedBy whoever wants it taken down
  public record Line(
      NamedEdition edition,
      Instant publishedAt,
      @Nullable String askedBy,
      @Nullable String askedByUnit,
      @Nullable Instant askedAt,
      @Nullable String reason) {

    static Line of(PublishedReports.Line line) {
      WithdrawalRequest request = line.request();
      return new Line(
          NamedEdition.of(line.edition()),
          line.edition().publishedAt(),
          request == null ? null : request.by().name(),
          request == null ? null : request.by().unitName(),
          request == null ? null : request.at(),
          request == null ? null : request.reason());
    }

    public String action(String verb) {
      return "/desk/withdrawals/" + edition.report() + "/" + verb;
    }
  }
}
