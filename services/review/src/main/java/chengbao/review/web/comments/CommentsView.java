package chengbao.review.web.comments;

import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Part;
import chengbao.review.domain.comment.Reply;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Set;

/// 意见: the comments on the passages of a case, as the desk shows them in the text's margin.
///
/// @param parts what can go back by itself
/// @param mayWrite the reader has the case
/// @param blocks ids of the blocks on the desk
/// @param opened parts that the unit opened itself
/// @param command a fresh command id for the next comment
@TemplateData
public record CommentsView(
    String caseId,
    long revision,
    List<Remark> remarks,
    List<Part> parts,
    Set<String> blocks,
    List<Reply.Opened> opened,
    boolean mayWrite,
    String reader,
    String command) {

  /// What stands at a block.
  public List<Remark> at(String block) {
    return remarks.stream().filter(one -> block.equals(one.block())).toList();
  }

  /// On the report as a whole, on its head, and what has no place left.
  public List<Remark> general() {
    return remarks.stream()
        .filter(one -> one.block() == null || !blocks.contains(one.block()))
        .toList();
  }

  public boolean isAny() {
    return !remarks.isEmpty();
  }

  public int waiting() {
    return (int) remarks.stream().filter(Remark::isFromBefore).filter(Remark::waits).count();
  }

  public int blocking() {
    return (int) remarks.stream().map(Remark::comment).filter(Comment::blocks).count();
  }

  /// What would go along with a return.
  public int going() {
    return (int) remarks.stream().map(Remark::comment).filter(Comment::stands).count();
  }

  public boolean isFromBefore() {
    return remarks.stream().anyMatch(Remark::isFromBefore);
  }

  /// Where a new comment is sent to.
  public String address() {
    return "/cases/" + caseId + "/comments";
  }

  /// Under what the browser keeps what is typed: another officer at the same machine gets none of
  /// it.
  public String keep(String form) {
    return form + " " + reader + " " + caseId;
  }

  /// Whether a block stands in the version under review.
  public boolean has(String block) {
    return blocks.contains(block);
  }
}
