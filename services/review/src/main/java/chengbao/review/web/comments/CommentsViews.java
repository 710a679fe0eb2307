package chengbao.review.web.comments;

import chengbao.manuscript.TextBlock;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.ReadComments;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.SentText;
import chengbao.review.domain.comment.Part;
import chengbao.review.domain.comment.Placed;
import chengbao.review.web.Reason;
import chengbao.review.web.Reasons;
import chengbao.review.web.Worked;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Gathers the comments that lie on the desk with a case.
@RequestScoped
public class CommentsViews {
  private final ReadComments readComments;
  private final Reasons reasons;
  private final Worked worked;

  CommentsViews(ReadComments readComments, Reasons reasons, Worked worked) {
    this.readComments = readComments;
    this.reasons = reasons;
    this.worked = worked;
  }

  /// What of a version can be commented on and sent back.
  private record Ground(List<Part> parts, Set<String> blocks) {
    static Ground of(SentText text) {
      return new Ground(
          Part.of(text), text.blocks().stream().map(TextBlock::id).collect(Collectors.toSet()));
    }
  }

  /// With what the reader may do with each.
  public CommentsView of(OnDesk desk) {
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
    return reasons.inForce().stream()
        .collect(Collectors.toMap(Reason::code, reason -> reason.code() + " " + reason.name()));
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
}
