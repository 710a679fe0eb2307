package chengbao.publication.documents;

import chengbao.publication.PublicEditions;
import chengbao.publication.PublicEditions.Line;
import chengbao.publication.PublicEditions.Mark;
import chengbao.publication.PublicEditions.Wanted;
import chengbao.publication.documents.Verdict.By;
import chengbao.publication.documents.Verdict.Match;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.RecordNumber;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says what a file, a number, a hash or a text is to this portal (核验). Nothing of what is shown
/// here is kept.
@ApplicationScoped
public class Verification {

  private static final int HASH_DIGITS = 64;
  private static final int MOST_CANDIDATES = 20;

  /// The title stands among the first lines; a number or an addressee may stand before it.
  private static final int MOST_HEAD_LINES = 3;

  private static final int SHORTEST_TITLE = 8;
  private static final int LONGEST_TITLE = 200;

  private final PublicEditions editions;
  private final KeptFiles files;

  Verification(PublicEditions editions, KeptFiles files) {
    this.editions = editions;
    this.files = files;
  }

  /// An index number, a 存证编号, or the hash of a file or a text.
  public Verdict number(String typed) {
    String number = typed.strip();
    Optional<ReportId> report =
        editions
            .byIndexNumber(number)
            .or(() -> editions.byIndexNumber(number.toUpperCase(Locale.ROOT)));
    if (report.isPresent()) {
      List<Mark> marks = editions.marks(report.get());
      return marks.isEmpty()
          ? Verdict.UNKNOWN
          : verdict(match(By.INDEX_NUMBER, null, report.get(), marks.getLast().number()));
    }
    String bare = number.replaceFirst("(?i)^sha-?256[:\\s=]*", "");
    return RecordNumber.beginning(bare).map(this::hash).orElse(Verdict.UNKNOWN);
  }

  private Verdict hash(String beginning) {
    Verdict file = beginning.length() == HASH_DIGITS ? file(beginning) : Verdict.UNKNOWN;
    if (file.isKnown()) {
      return file;
    }
    Optional<Line> text = editions.byHash(beginning);
    By by = text.isPresent() ? By.PUBLIC_HASH : By.CONTENT_HASH;
    return text.or(() -> editions.byContentHash(beginning))
        .flatMap(line -> match(by, null, line.report(), line.number()))
        .map(match -> new Verdict(List.of(match)))
        .orElse(Verdict.UNKNOWN);
  }

  /// A file by its SHA-256.
  public Verdict file(String sha256) {
    List<Match> matches = new ArrayList<>();
    for (KeptFiles.Trace trace : files.byHash(sha256)) {
      match(By.FILE, trace.format(), trace.report(), trace.number()).ifPresent(matches::add);
    }
    return new Verdict(matches);
  }

  /// A whole report as text, with or without what stands around it on paper. White space does not
  /// count; every other character does.
  public Verdict text(String pasted) {
    return pasted
        .lines()
        .map(String::strip)
        .filter(line -> line.length() >= SHORTEST_TITLE)
        .limit(MOST_HEAD_LINES)
        .flatMap(title -> candidates(title).stream())
        .distinct()
        .flatMap(report -> ofReport(report).stream())
        .filter(edition -> SameText.isIn(pasted, edition))
        .findFirst()
        .map(edition -> verdict(match(By.TEXT, null, edition.report(), edition.number())))
        .orElse(Verdict.UNKNOWN);
  }

  private List<ReportId> candidates(String title) {
    String words = title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    return editions
        .lines(new Wanted(null, null, null, null, null, null, words), 0, MOST_CANDIDATES)
        .stream()
        .map(Line::report)
        .toList();
  }

  private List<Edition.Numbered> ofReport(ReportId report) {
    return editions.marks(report).reversed().stream()
        .flatMap(mark -> editions.find(report, mark.number()).stream())
        .toList();
  }

  private static Verdict verdict(Optional<Match> match) {
    return new Verdict(match.stream().toList());
  }

  private Optional<Match> match(By by, @Nullable Format format, ReportId report, int number) {
    List<Mark> marks = editions.marks(report);
    Integer current =
        marks.stream()
            .filter(mark -> mark.state().equals("published"))
            .map(Mark::number)
            .findFirst()
            .orElse(null);
    return editions
        .find(report, number)
        .map(edition -> new Match(by, format, edition, marks.size(), current));
  }
}
