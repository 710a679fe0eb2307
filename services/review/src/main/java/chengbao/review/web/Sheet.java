package chengbao.review.web;

import chengbao.manuscript.BlockKind;
import chengbao.manuscript.TextBlock;
import chengbao.review.domain.SentFinding;
import chengbao.review.domain.SentVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The report on the desk: its blocks with findings in their margins, the rail of its parts, and
/// the notes about the text as a whole.
record Sheet(List<SheetBlock> blocks, List<Note> general, List<Part> parts) {

  /// A part of the report in the rail.
  ///
  /// @param share of the whole text, in percent
  /// @param findings how many stand in it
  record Part(String anchor, String heading, int share, long findings) {}

  /// Notes that stand somewhere in the text, and those about all of it.
  private record Notes(Map<String, List<Note>> byBlock, List<Note> general) {}

  static Sheet text(SentVersion sent, Locale locale) {
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

  static Sheet compared(SentVersion before, SentVersion sent, Locale locale) {
    Notes notes = notes(sent, locale);
    List<SheetBlock> blocks =
        BlockComparison.of(before.text().blocks(), sent.text().blocks()).stream()
            .map(compared -> changed(compared, notes))
            .toList();
    return new Sheet(blocks, notes.general, parts(sent, notes));
  }

  /// What the public will read, and in the place of each withheld passage that it is withheld.
  static Sheet publicText(SentVersion sent, Locale locale) {
    List<SheetBlock> blocks =
        sent.text().blocks().stream()
            .map(block ->
                SheetBlock.of(
                    block,
                    block.disclosed() ? Run.plain(block.text()) : List.of(),
                    List.of(),
                    null))
            .toList();
    return new Sheet(blocks, List.of(), parts(sent, notes(sent, locale)));
  }

  /// Notes on which the approval depends, wherever they stand.
  public List<Note> open() {
    return Stream.concat(general.stream(), blocks.stream().flatMap(block -> block.notes().stream()))
        .filter(Note::isOpen)
        .sorted(Comparator.comparingInt(Note::number))
        .toList();
  }

  private static SheetBlock changed(BlockComparison.Compared compared, Notes notes) {
    TextBlock block = compared.block();
    List<Note> here = notes.byBlock.getOrDefault(block.id(), List.of());
    String change = compared.change().name().toLowerCase(Locale.ROOT);
    return switch (compared.change()) {
      case SAME -> SheetBlock.of(block, Run.marked(block.text(), here), here, null);
      case ADDED -> SheetBlock.of(block, Run.only("ins", block.text()), here, change);
      case REMOVED -> SheetBlock.of(block, Run.only("del", block.text()), List.of(), change);
      case CHANGED ->
          SheetBlock.of(
              block,
              Run.changed(Optional.ofNullable(compared.before()).orElse(""), block.text()),
              here,
              change);
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
