package chengbao.review.web;

import chengbao.door.Language;
import chengbao.manuscript.TextBlock;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.ReadComments;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.ReasonCode;
import chengbao.review.domain.ReasonCodes;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.SentText;
import chengbao.review.domain.comment.Part;
import chengbao.review.domain.comment.Placed;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Gathers the comments that lie on the desk with a case.
@RequestScoped
class CommentsViews {
  private final ReadComments readComments;
  private final ReasonCodes reasonCodes;
  private final Language language;
  private final Worked worked;
  private final Clock clock;

  CommentsViews(
      ReadComments readComments,
      ReasonCodes reasonCodes,
      Language language,
      Worked worked,
      Clock clock) {
    this.readComments = readComments;
    this.reasonCodes = reasonCodes;
    this.language = language;
    this.worked = worked;
    this.clock = clock;
  }

  /// What of a version can be commented on and sent back.
  private record Ground(List<Part> parts, Set<String> blocks) {
    static Ground of(SentText text) {
      return new Ground(
          Part.of(text), text.blocks().stream().map(TextBlock::id).collect(Collectors.toSet()));
    }
  }

  CommentsView of(OnDesk desk) {
    CaseFile file = desk.found().file();
    boolean mayWrite = desk.found() instanceof Claimed && desk.mayAct() && desk.isHeldByReader();
    Map<String, String> names = names();
    Ground ground = ground(file);
    return new CommentsView(
        file.id().toString(),
        file.revision(),
        readComments.of(desk).stream()
            .map(placed -> remark(placed, desk, mayWrite, names))
            .toList(),
        ground.parts,
        ground.blocks,
        file.sent().reply().opened(),
        mayWrite,
        desk.reader().person().toString(),
        UUID.randomUUID().toString());
  }

  /// The catalogue in the reader's language, by its codes.
  List<DeskView.Reason> reasons() {
    return reasonCodes.inForce(clock.instant()).stream()
        .map(code -> new DeskView.Reason(code.code(), name(code)))
        .toList();
  }

  private Ground ground(CaseFile file) {
    return worked.once(
        Ground.class,
        List.of(
            file.id().toString(),
            String.valueOf(file.sent().number()),
            file.sent().contentHash().value()),
        () -> Ground.of(file.sent().text()));
  }

  private Map<String, String> names() {
    return reasons().stream()
        .collect(
            Collectors.toMap(DeskView.Reason::code, reason -> reason.code() + " " + reason.name()));
  }

  private static Remark remark(
      Placed placed, OnDesk desk, boolean mayWrite, Map<String, String> names) {
    return new Remark(
        placed,
        reason(placed.comment().content().reasonCode(), names),
        desk.found().file().sent().number(),
        mayWrite && placed.comment().mayBeChangedBy(desk.reader().person()),
        mayWrite,
        UUID.randomUUID().toString());
  }

  private static String reason(@Nullable String code, Map<String, String> names) {
    return code == null ? "" : names.getOrDefault(code, code);
  }

  private String name(ReasonCode code) {
    return language.locale().getLanguage().equals("en") ? code.englishName() : code.chineseName();
  }
}
