package chengbao.submission.web.returning;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.manuscript.Block;
import chengbao.manuscript.Section;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.Anchor;
import chengbao.manuscript.comparison.Anchored;
import chengbao.manuscript.comparison.Place;
import chengbao.manuscript.comparison.Versions;
import chengbao.submission.CompareWithSent;
import chengbao.submission.ReportSheet;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.returning.Comment;
import chengbao.submission.domain.returning.Part;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.ReportView;
import chengbao.submission.web.Standing;
import chengbao.submission.web.drafting.ComparedPassage.Step;
import chengbao.submission.web.drafting.DraftForm;
import chengbao.submission.web.returning.ReturnedPage.Passage;
import chengbao.submission.web.returning.ReturnedPage.Remark;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lays a return beside the text as it stands now.
@RequestScoped
class ReturnedPageMaking {
  private final CompareWithSent compareWithSent;
  private final PageWords words;

  ReturnedPageMaking(CompareWithSent compareWithSent, PageWords words) {
    this.compareWithSent = compareWithSent;
    this.words = words;
  }

  ReturnedPage of(
      ReportSheet sheet, Return returned, @Nullable DraftForm typed, List<Problem> problems) {
    var id = sheet.report().cover().id().toString();
    var view = ReportView.of(sheet);
    var byBlock = new HashMap<String, List<Remark>>();
    var whole = new ArrayList<Remark>();
    var lines = lines(view);
    for (var comment : returned.comments()) {
      var found = found(comment, lines);
      var remark = remark(comment, found, typed);
      var block = block(found);
      if (block == null) {
        whole.add(remark);
      } else {
        byBlock.computeIfAbsent(block, _ -> new ArrayList<>()).add(remark);
      }
    }
    return new ReturnedPage(
        id,
        sheet.report().cover().version(),
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(ReturningWords.class).title(), null)),
        view.head().title(),
        Standing.of(sheet),
        returned,
        sheet.report() instanceof Returned,
        (int) returned.comments().stream().filter(Comment::waits).count(),
        ReturnsPage.partial(returned, words.of(ReturningWords.class)),
        compareWithSent.since(sheet.report()),
        whole,
        parts(view, returned, byBlock, typed),
        problems,
        UUID.randomUUID());
  }

  private static List<Block> lines(ReportView view) {
    var lines = new ArrayList<Block>();
    head(view).forEach(block -> lines.add(block.block()));
    view.parts().forEach(part -> part.blocks().forEach(block -> lines.add(block.block())));
    return lines;
  }

  /// Title and addressee as passages that can be commented on.
  private static List<TextBlock> head(ReportView view) {
    var head = view.head();
    var lines =
        new chengbao.manuscript.Manuscript(
                head.title(), head.documentNumber(), head.addressee(), List.of(), null, null)
            .lines();
    return lines.stream().map(TextBlock::disclosed).toList();
  }

  private static @Nullable Anchored found(Comment comment, List<Block> lines) {
    Anchor anchor = comment.anchor();
    return anchor == null ? null : anchor.findIn(lines);
  }

  private static @Nullable String block(@Nullable Anchored found) {
    return switch (found) {
      case null -> null;
      case Anchored.Unchanged same -> same.place().blockId();
      case Anchored.Moved moved -> moved.place().blockId();
      case Anchored.Changed changed -> changed.place().blockId();
      case Anchored.Gone gone -> Section.OPENING.equals(gone.standing()) ? null : gone.standing();
    };
  }

  private static Remark remark(
      Comment comment, @Nullable Anchored found, @Nullable DraftForm typed) {
    Anchor anchor = comment.anchor();
    String before = anchor == null || anchor.exact().isBlank() ? null : anchor.exact();
    var answer = comment.answer();
    var stored = answer == null ? "" : answer.words();
    var field = "answer-" + comment.id();
    var kind = answer == null || answer.changed() ? "changed" : "explained";
    return new Remark(
        comment,
        before,
        state(found),
        now(found, before),
        typed != null && typed.has("kind-" + comment.id())
            ? typed.text("kind-" + comment.id())
            : kind,
        typed != null && typed.has(field) ? typed.text(field) : stored,
        DraftForm.mark(stored));
  }

  private static String state(@Nullable Anchored found) {
    return switch (found) {
      case null -> "";
      case Anchored.Unchanged _ -> "unchanged";
      case Anchored.Moved _ -> "moved";
      case Anchored.Changed _ -> "changed";
      case Anchored.Gone _ -> "gone";
    };
  }

  private static List<Step> now(@Nullable Anchored found, @Nullable String before) {
    return switch (found) {
      case null -> List.of();
      case Anchored.Unchanged _, Anchored.Gone _ -> List.of();
      case Anchored.Moved moved -> List.of(new Step("kept", moved.place().quote()));
      case Anchored.Changed changed -> edits(before == null ? "" : before, changed.place());
    };
  }

  private static List<Step> edits(String before, Place place) {
    return Step.all(Versions.edits(before, place.quote()));
  }

  private List<ReturnedPage.Part> parts(
      ReportView view,
      Return returned,
      Map<String, List<Remark>> remarks,
      @Nullable DraftForm typed) {
    var parts = new ArrayList<ReturnedPage.Part>();
    parts.add(
        part(
            Part.HEAD,
            words.of(ReturningWords.class).head(),
            head(view),
            returned,
            remarks,
            typed));
    for (var part : view.parts()) {
      if (!part.blocks().isEmpty()) {
        var first = part.blocks().getFirst();
        var titled = first.level() == 1;
        parts.add(
            part(
                titled ? first.id() : Section.OPENING,
                titled ? first.text() : words.of(ReturningWords.class).opening(),
                part.blocks(),
                returned,
                remarks,
                typed));
      }
    }
    return parts;
  }

  private static ReturnedPage.Part part(
      String id,
      String heading,
      List<TextBlock> blocks,
      Return returned,
      Map<String, List<Remark>> remarks,
      @Nullable DraftForm typed) {
    var scope = returned.scope();
    var known = scope == null ? null : scope.part(id).orElse(null);
    var opened = known == null ? null : known.opened();
    return new ReturnedPage.Part(
        id,
        heading,
        known == null ? "" : opened != null ? "opened" : known.returned() ? "returned" : "frozen",
        opened == null ? "" : opened.reason(),
        typed == null ? "" : typed.text("reason-" + id),
        blocks.stream()
            .map(block -> new Passage(block, remarks.getOrDefault(block.id(), List.of())))
            .toList());
  }
}
