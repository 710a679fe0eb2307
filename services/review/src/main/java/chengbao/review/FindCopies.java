package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.ReportText;
import chengbao.review.EarlierReports.Earlier;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.RoundTexts.Other;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.FoundCopies;
import chengbao.review.domain.FoundCopies.Source;
import chengbao.review.domain.SentText;
import chengbao.review.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A reviewer asks what the report on the desk has from the unit's own of last year and from other
/// reports of the round. It is looked for once and again only when another report has moved since.
@ApplicationScoped
@Verb
public class FindCopies {
  private static final int MOST = 10;
  private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Shanghai");

  private final EarlierReports earlierReports;
  private final RoundTexts roundTexts;
  private final KeptCopies keptCopies;
  private final Clock clock;

  FindCopies(
      EarlierReports earlierReports, RoundTexts roundTexts, KeptCopies keptCopies, Clock clock) {
    this.earlierReports = earlierReports;
    this.roundTexts = roundTexts;
    this.keptCopies = keptCopies;
    this.clock = clock;
  }

  @Transactional
  public FoundCopies find(OnDesk desk) {
    CaseFile file = desk.found().file();
    UnitId office = desk.reader().office();
    return keptCopies
        .of(file.id(), file.sent().contentHash(), office)
        .filter(kept -> !roundTexts.movedSince(file, kept.at()))
        .orElseGet(() -> {
          FoundCopies found = look(desk, file);
          keptCopies.keep(file.id(), file.sent().contentHash(), office, found);
          return found;
        });
  }

  private FoundCopies look(OnDesk desk, CaseFile file) {
    Instant now = clock.instant();
    ReportText report =
        text(file.id().toString(), file, file.sent().text(), file.sent().submittedAt());
    List<Source> sources = new ArrayList<>();
    List<ReportText> others = new ArrayList<>();
    earlierReports
        .lastYear(file, desk.reader())
        .ifPresent(earlier -> {
          sources.add(own(file, earlier));
          others.add(text(earlier.id().toString(), file, earlier.text(), now));
        });
    for (Other other : roundTexts.like(file, report, desk.reader(), MOST)) {
      sources.add(other.source());
      others.add(other.text());
    }
    return new FoundCopies(roundTexts.compare(file, report, others), sources, now);
  }

  private static Source own(CaseFile file, Earlier earlier) {
    return new Source(earlier.id(), file.subject().unit().shortName(), earlier.year(), true);
  }

  private static ReportText text(String id, CaseFile file, SentText text, Instant otherwise) {
    LocalDate signed = text.signedOn();
    return new ReportText(
        id,
        file.subject().unit().id().toString(),
        signed == null ? LocalDate.ofInstant(otherwise, OFFICE_TIME) : signed,
        text.blocks().stream().map(TextBlock::block).toList());
  }
}
