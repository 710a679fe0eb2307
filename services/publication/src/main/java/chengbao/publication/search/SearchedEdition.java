package chengbao.publication.search;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.PublicText;
import chengbao.manuscript.Role;
import chengbao.manuscript.Section;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Edition;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A current edition as far as search needs it.
///
/// @param branch 条线: what the bureau does, such as 司法局; empty for other organs
/// @param outerPage the page of another platform on which the text stands; absent where it stands
///   here
public record SearchedEdition(
    String report,
    int number,
    String site,
    int year,
    String kind,
    String branch,
    String unit,
    String organ,
    String title,
    String indexNumber,
    Instant publishedAt,
    List<Passage> passages,
    @Nullable String outerPage) {

  /// Of an edition whose text stands here.
  public SearchedEdition(
      String report,
      int number,
      String site,
      int year,
      String kind,
      String branch,
      String unit,
      String organ,
      String title,
      String indexNumber,
      Instant publishedAt,
      List<Passage> passages) {
    this(
        report,
        number,
        site,
        year,
        kind,
        branch,
        unit,
        organ,
        title,
        indexNumber,
        publishedAt,
        passages,
        null);
  }

  /// One block.
  ///
  /// @param role what its section tells; null for the opening
  public record Passage(String id, @Nullable Role role, String text) {}

  public static SearchedEdition of(Edition.Published edition) {
    Approval approval = edition.approval();
    Approval.Unit unit = approval.unit();
    return new SearchedEdition(
        edition.report().toString(),
        edition.number(),
        unit.site(),
        approval.round().reportYear(),
        unit.kind(),
        Branch.of(unit.kind(), unit.name()),
        unit.id(),
        unit.name(),
        approval.document().text().title(),
        edition.indexNumber().value(),
        edition.publishedAt(),
        passages(approval.document().text()),
        edition.entry().page() == null ? null : edition.entry().page().address());
  }

  private static List<Passage> passages(PublicText text) {
    Manuscript manuscript = text.manuscript();
    Map<String, Role> roles = new HashMap<>();
    for (Section section : manuscript.sections()) {
      if (!section.roles().isEmpty()) {
        section.blocks().forEach(block -> roles.put(block.id(), section.roles().getFirst()));
      }
    }
    return text.blocks().stream().map(block -> passage(block, roles)).toList();
  }

  private static Passage passage(Block block, Map<String, Role> roles) {
    return new Passage(block.id(), roles.get(block.id()), block.text());
  }
}
