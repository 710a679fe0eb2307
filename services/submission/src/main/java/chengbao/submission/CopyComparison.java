package chengbao.submission;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.comparison.CopyChange;
import chengbao.manuscript.comparison.Edit;
import chengbao.manuscript.comparison.EditedCopy;
import chengbao.manuscript.comparison.Versions;
import chengbao.submission.domain.DraftText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An edited copy beside the draft as it is now: 文号, and the text passage by passage. Whatever the
/// copy does not bring stays as it is.
public final class CopyComparison {
  private final DraftText draft;
  private final Manuscript copy;
  private final EditedCopy passages;
  private final List<HeadChange> head = new ArrayList<>();

  private CopyComparison(DraftText draft, BroughtText brought) {
    this.draft = draft;
    this.copy = brought.manuscript();
    this.passages = EditedCopy.of(draft.blocks(), copy.blocks(), brought.marks());
    var now = draft.head();
    compare("documentNumber", now.documentNumber(), copy.documentNumber());
  }

  /// @param key the part's name: `documentNumber`, the others are filled
  public record HeadChange(String key, List<Edit> edits) {}

  public static CopyComparison of(DraftText draft, BroughtText brought) {
    return new CopyComparison(draft, brought);
  }

  public List<HeadChange> head() {
    return List.copyOf(head);
  }

  public List<CopyChange> passages() {
    return passages.changes();
  }

  public boolean isEmpty() {
    return head.isEmpty() && passages.changes().isEmpty();
  }

  /// What the copy alone changed: taking it undoes nobody's work.
  public Set<String> undisputed() {
    return Stream.concat(
            head.stream().map(HeadChange::key),
            passages().stream()
                .filter(change -> change.by() == CopyChange.By.COPY)
                .map(CopyChange::key))
        .collect(Collectors.toSet());
  }

  /// The draft with these changes taken over.
  DraftText with(Set<String> taken) {
    List<Block> blocks = passages.with(taken);
    return draft.taking(head(taken::contains), blocks);
  }

  private DraftText.Head head(Predicate<String> taken) {
    var now = draft.head();
    var brought = copy.documentNumber();
    return taken.test("documentNumber") && brought != null ? now.numbered(brought) : now;
  }

  private void compare(String key, @Nullable String now, @Nullable String brought) {
    if (brought != null && !brought.isBlank() && !brought.equals(now)) {
      head.add(new HeadChange(key, Versions.edits(Objects.requireNonNullElse(now, ""), brought)));
    }
  }
}
