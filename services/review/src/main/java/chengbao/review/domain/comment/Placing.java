package chengbao.review.domain.comment;

import chengbao.manuscript.Block;
import chengbao.manuscript.Section;
import chengbao.manuscript.comparison.Anchor;
import chengbao.manuscript.comparison.Anchored;
import chengbao.review.domain.SentText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Lays comments at their passages in a text. What was found once is not looked for again, so that
/// it can be kept beside a version, by many readers at once.
public final class Placing {
  private static final List<String> HEAD =
      List.of(
          chengbao.manuscript.Part.DOCUMENT_NUMBER.id(),
          chengbao.manuscript.Part.TITLE.id(),
          chengbao.manuscript.Part.ADDRESSEE.id());

  private final List<Block> lines;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Part> parts = new HashMap<>();
  private final Map<Anchor, Anchored> found = new ConcurrentHashMap<>();

  private Placing(SentText text) {
    this.lines = text.manuscript().lines();
    List<Part> all = Part.of(text);
    Part current = new Part(Section.OPENING, "");
    for (Block line : lines) {
      current = opened(all, line, current);
      places.put(line.id(), places.size());
      parts.put(line.id(), HEAD.contains(line.id()) ? all.getFirst() : current);
    }
    all.forEach(part -> parts.put(part.id(), part));
  }

  /// @param replies by the version that they came with
  /// @return in the order of the text, those on the report as a whole first
  public static List<Placed> in(
      SentText text, List<Comment> comments, SortedMap<Integer, Reply> replies) {
    return on(text).laid(comments, replies);
  }

  public static Placing on(SentText text) {
    return new Placing(text);
  }

  /// @param replies by the version that they came with
  /// @return in the order of the text, those on the report as a whole first
  public List<Placed> laid(List<Comment> comments, SortedMap<Integer, Reply> replies) {
    List<Placed> laid = new ArrayList<>();
    for (Comment comment : comments) {
      Anchor anchor = comment.content().anchor();
      Anchored now =
          anchor == null ? null : found.computeIfAbsent(anchor, one -> one.findIn(lines));
      laid.add(new Placed(0, comment, now, part(anchor, now), answers(comment, replies)));
    }
    laid.sort(Comparator.comparingInt(this::block).thenComparingInt(Placing::start));
    List<Placed> numbered = new ArrayList<>();
    for (Placed one : laid) {
      numbered.add(
          new Placed(numbered.size() + 1, one.comment(), one.now(), one.part(), one.answers()));
    }
    return numbered;
  }

  private @Nullable Part part(@Nullable Anchor anchor, @Nullable Anchored now) {
    if (anchor == null || now == null) {
      return null;
    }
    return now instanceof Anchored.Gone gone
        ? new Part(gone.section(), gone.heading())
        : Objects.requireNonNullElseGet(
            parts.get(blockOf(now)), () -> new Part(anchor.section(), anchor.heading()));
  }

  private static @Nullable String blockOf(Anchored now) {
    return switch (now) {
      case Anchored.Unchanged found -> found.place().blockId();
      case Anchored.Moved found -> found.place().blockId();
      case Anchored.Changed found -> found.place().blockId();
      case Anchored.Gone gone -> gone.standing();
    };
  }

  private int block(Placed one) {
    String block = one.block();
    if (block == null) {
      return one.now() == null ? -1 : Integer.MAX_VALUE;
    }
    return places.getOrDefault(block, 0);
  }

  private static int start(Placed one) {
    return switch (one.now()) {
      case null -> 0;
      case Anchored.Unchanged found -> found.place().start();
      case Anchored.Moved found -> found.place().start();
      case Anchored.Changed found -> found.place().start();
      case Anchored.Gone _ -> 0;
    };
  }

  private static List<Placed.Answered> answers(Comment comment, SortedMap<Integer, Reply> replies) {
    List<Placed.Answered> answers = new ArrayList<>();
    replies.forEach((version, reply) ->
        reply.answers().stream()
            .filter(answer -> answer.comment().equals(comment.id()))
            .forEach(answer -> answers.add(new Placed.Answered(version, answer))));
    return answers;
  }

  private static Part opened(List<Part> all, Block line, Part current) {
    return line.opensSection() && line.level() == 1
        ? all.stream().filter(part -> part.id().equals(line.id())).findFirst().orElse(current)
        : current;
  }
}
