package chengbao.review.web.sheet;

import chengbao.manuscript.BlockKind;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.Difference;
import chengbao.manuscript.comparison.Versions;
import chengbao.review.domain.SentFinding;
import chengbao.review.domain.SentVersion;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The report on the desk: its blocks with findings in their margins, the rail of its parts, and
/// the notes about the text as a whole.
@TemplateData
public record Sheet(List<SheetBlock> blocks, List<Note> general, List<Part> parts) {
  /// Beside other views than the text.
  public static final Sheet NOT_SHOWN = new Sheet(List.of(), List.of(), List.of());

  /// A part of the report in the rail.
  ///
  /// @param share of the whole text, in percent
  /// @param findings how many stand in it
  @TemplateData
  record Part(String anchor, String heading, int share, long findings) {}

  /// Notes that stand somewhere in the text, and those about all of it.
  private record Notes(Map<String, List<Note>> byBlock, List<Note> general) {
    List<Note> of(TextBlock block) {
      return byBlock.getOrDefault(block.id(), List.of());
    }
  }

  /// One version, with its findings.
  public static Sheet text(SentVersion sent, Locale locale) {
    Notes notes = notes(sent, locale);
    List<SheetBlock> blocks =
        sent.text().blocks().stream()
            .map(block -> {
              List<Note> here = notes.byBlock.getOrDefault(block.id(), List.of());
              return SheetBlock.of(block, Run.marked(block.text(), here), here, null)
                  .with(sent.checkup().sums());
            })
            .toList();
    return new Sheet(blocks, notes.general, parts(sent, notes));
  }

  /// The later version with what changed since the one before.
  public static Sheet compared(SentVersion before, SentVersion sent, Locale locale) {
    Notes notes = notes(sent, locale);
    List<SheetBlock> blocks =
        Versions.ofOneReport(before.text().blocks(), sent.text().blocks()).stream()
            .map(difference -> changed(difference, notes))
            .toList();
    return new Sheet(blocks, notes.general, parts(sent, notes));
  }

  /// Notes on which the approval depends, wherever they stand.
  public List<Note> open() {
    return Stream.concat(general.stream(), blocks.stream().flatMap(block -> block.notes().stream()))
        .filter(Note::isOpen)
        .sorted(Comparator.comparingInt(Note::number))
        .toList();
  }

  private static SheetBlock changed(Difference difference, Notes notes) {
    return switch (difference) {
      case Difference.Unchanged same -> {
        List<Note> here = notes.of(same.after());
        yield SheetBlock.of(same.after(), Run.marked(same.after().text(), here), here, null);
      }
      case Difference.Changed changed ->
          SheetBlock.of(
              changed.after(), Run.of(changed.edits()), notes.of(changed.after()), "changed");
      case Difference.Moved moved ->
          SheetBlock.of(moved.after(), Run.of(moved.edits()), notes.of(moved.after()), "moved");
      case Difference.Added added ->
          SheetBlock.of(
              added.after(),
              Run.only("ins", added.after().text()),
              notes.of(added.after()),
              "added");
      case Difference.Removed removed ->
          SheetBlock.of(
              removed.before(), Run.only("del", removed.before().text()), List.of(), "removed");
    };
  }

  private static Notes notes(SentVersion sent, Locale locale) {
    Map<String, Integer> places = new HashMap<>();
    for (TextBlock block : sent.text().blocks()) {
      places.put(block.id(), places.size() + 1);
    }
    List<SentFinding> foundHere = sent.checkup().again().findings();
    List<SentFinding> ordered =
        Stream.concat(sent.findings().stream(), foundHere.stream())
            .sorted(
                Comparator.<SentFinding>comparingInt(
                        finding -> places.getOrDefault(String.valueOf(finding.block()), 0))
                    .thenComparingInt(SentFinding::start))
            .toList();
    Map<String, List<Note>> byBlock = new HashMap<>();
    List<Note> general = new ArrayList<>();
    int number = 0;
    for (SentFinding finding : ordered) {
      Note note = Note.of(++number, finding, foundHere.contains(finding), locale);
      String block = finding.block();
      if (block != null && places.containsKey(block)) {
        byBlock.computeIfAbsent(block, id -> new ArrayList<>()).add(note);
      } else {
        general.add(note);
      }
    }
    return new Notes(byBlock, general);
  }

  private static List<Part> parts(SentVersion sent, Notes notes) {
    int all = Math.max(1, sent.text().blocks().stream().mapToInt(Sheet::length).sum());
    List<Part> parts = new ArrayList<>();
    List<TextBlock> part = new ArrayList<>();
    for (TextBlock block : sent.text().blocks()) {
      if (isPartHeading(block)) {
        addPart(parts, part, notes, all);
        part = new ArrayList<>();
      }
      part.add(block);
    }
    addPart(parts, part, notes, all);
    return parts;
  }

  private static void addPart(List<Part> parts, List<TextBlock> part, Notes notes, int all) {
    if (part.isEmpty() || !isPartHeading(part.getFirst())) {
      return;
    }
    int length = part.stream().mapToInt(Sheet::length).sum();
    long findings =
        part.stream()
            .mapToLong(block -> notes.byBlock.getOrDefault(block.id(), List.of()).size())
            .sum();
    TextBlock heading = part.getFirst();
    parts.add(new Part(heading.id(), heading.text(), Math.round(100f * length / all), findings));
  }

  private static boolean isPartHeading(TextBlock block) {
    return block.kind() == BlockKind.HEADING && block.level() == 1;
  }

  private static int length(TextBlock block) {
    return block.text().length();
  }
}
