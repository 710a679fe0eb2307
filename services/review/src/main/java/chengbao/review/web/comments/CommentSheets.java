package chengbao.review.web.comments;

import chengbao.door.Language;
import chengbao.look.Crumb;
import chengbao.manuscript.Block;
import chengbao.review.ReadCase;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Part;
import chengbao.review.web.AtDesk;
import chengbao.review.web.Neighbours;
import chengbao.review.web.Reasons;
import chengbao.review.web.ReviewWords;
import chengbao.review.web.comments.CommentPage.CommentSheetView;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the pages of comments.
@RequestScoped
public class CommentSheets {
  private final AtDesk atDesk;
  private final ReadCase readCase;
  private final CommentsViews views;
  private final Reasons reasons;
  private final Neighbours neighbours;
  private final Language language;

  CommentSheets(
      AtDesk atDesk,
      ReadCase readCase,
      CommentsViews views,
      Reasons reasons,
      Neighbours neighbours,
      Language language) {
    this.atDesk = atDesk;
    this.readCase = readCase;
    this.views = views;
    this.reasons = reasons;
    this.neighbours = neighbours;
    this.language = language;
  }

  /// A new comment.
  CommentPage writing(CaseId id, CommentTyped typed) {
    OnDesk desk = readCase.read(atDesk.reviewer(), id);
    CommentsView list = views.of(desk);
    String passage = passage(desk.found().file(), typed.block());
    return new CommentPage(
        sheet(desk, list, list.address(), list.revision(), passage, typed, words().write()));
  }

  /// One's own comment to be changed.
  CommentPage changing(CaseId id, UUID comment, @Nullable CommentTyped typed) {
    OnDesk desk = readCase.read(atDesk.reviewer(), id);
    CommentsView list = views.of(desk);
    Comment known =
        list.remarks().stream()
            .map(Remark::comment)
            .filter(one -> one.id().equals(comment))
            .findFirst()
            .orElseThrow(() -> new Refused(Refusal.COMMENT_UNKNOWN));
    CommentTyped shown = typed == null ? stored(known) : typed;
    return new CommentPage(
        sheet(
            desk,
            list,
            list.address() + "/" + comment,
            known.revision(),
            passage(desk.found().file(), shown.block()),
            shown,
            words().change()));
  }

  CommentsPage again(CaseId id, @Nullable String refusal) {
    OnDesk desk = readCase.read(atDesk.reviewer(), id);
    CaseFile file = desk.found().file();
    return new CommentsPage(
        new CommentsPage.Again(
            words().heading(),
            crumbs(file, words().heading()),
            views.of(desk),
            file.countedReturns(),
            scope(file),
            file.sent().number() > 1,
            file.sent().number() - 1,
            refusal,
            neighbours.submission()));
  }

  /// From the work list by the case to here.
  public List<Crumb> crumbs(CaseFile file, String here) {
    return List.of(
        new Crumb(reviewWords().cases(), "/cases"),
        new Crumb(file.subject().unit().shortName(), "/cases/" + file.id()),
        new Crumb(here, null));
  }

  /// In the reader's language.
  public CommentWords words() {
    return isEnglish()
        ? MessageBundles.get(CommentWords.class, Localized.Literal.of("en"))
        : MessageBundles.get(CommentWords.class);
  }

  private ReviewWords reviewWords() {
    return isEnglish()
        ? MessageBundles.get(ReviewWords.class, Localized.Literal.of("en"))
        : MessageBundles.get(ReviewWords.class);
  }

  private boolean isEnglish() {
    return language.locale().getLanguage().equals("en");
  }

  private CommentSheetView sheet(
      OnDesk desk,
      CommentsView list,
      String address,
      long version,
      @Nullable String passage,
      CommentTyped typed,
      String title) {
    return new CommentSheetView(
        title,
        crumbs(desk.found().file(), title),
        list.caseId(),
        address,
        version,
        list.command(),
        list.keep("comment"),
        passage,
        passage == null ? "whole" : "",
        typed,
        reasons.inForce(),
        neighbours.submission());
  }

  /// The parts that went back the last time, as one line.
  private @Nullable String scope(CaseFile file) {
    if (file.returns().isEmpty() || file.returns().getLast().scope().isWhole()) {
      return null;
    }
    return file.returns().getLast().scope().parts().stream()
        .map(this::name)
        .collect(Collectors.joining(words().listComma()));
  }

  private String name(Part part) {
    if (!part.heading().isEmpty()) {
      return part.heading();
    }
    return part.id().equals(Part.HEAD) ? words().headPart() : words().openingPart();
  }

  private static @Nullable String passage(CaseFile file, String block) {
    return file.sent().text().manuscript().lines().stream()
        .filter(line -> line.id().equals(block))
        .map(Block::text)
        .findFirst()
        .orElse(null);
  }

  private static CommentTyped stored(Comment comment) {
    var content = comment.content();
    var anchor = content.anchor();
    return new CommentTyped(
        content.kind().name().toLowerCase(Locale.ROOT),
        content.weight().name().toLowerCase(Locale.ROOT),
        content.reasonCode() == null ? "" : content.reasonCode(),
        content.words(),
        anchor == null ? "" : anchor.blockId(),
        anchor == null ? "" : anchor.exact(),
        anchor == null ? 0 : anchor.start(),
        true,
        List.of());
  }
}
