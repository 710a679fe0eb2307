package chengbao.submission.domain;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Revision;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.VersionText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The text of a draft: its head, its sections and its signature block. A value; each change makes
/// a new one.
///
/// @param readerVersion the version of the reader that cut the text into blocks
public record DraftText(Head head, List<Section> sections, String readerVersion) {
  public DraftText {
    sections = List.copyOf(sections);
  }

  /// What stands around the sections.
  ///
  /// @param documentNumber 文号, mostly absent at this level
  /// @param addressee 主送机关
  /// @param signatureUnit 落款
  /// @param signedOn 成文日期, absent until the signature
  public record Head(
      String title,
      @Nullable String documentNumber,
      @Nullable String addressee,
      @Nullable String signatureUnit,
      @Nullable LocalDate signedOn) {

    /// The same with that 文号, which is the only thing in it that is typed.
    public Head numbered(@Nullable String number) {
      return new Head(title, number, addressee, signatureUnit, signedOn);
    }
  }

  /// An empty report with the headings that the outline asks for.
  public static DraftText empty(Head head, List<String> headings, String readerVersion) {
    return new DraftText(
        head,
        headings.stream()
            .map(heading ->
                section(
                    List.of(
                        new Block(UUID.randomUUID().toString(), BlockKind.HEADING, 1, heading))))
            .toList(),
        readerVersion);
  }

  /// The text of a frozen version, to be written on. Passages keep their ids and marks.
  static DraftText of(Version version) {
    var sections = new ArrayList<List<TextBlock>>();
    for (var block : version.text().blocks()) {
      if (sections.isEmpty() || block.level() == 1) {
        sections.add(new ArrayList<>());
      }
      sections.getLast().add(block);
    }
    return new DraftText(
        version.head(),
        sections.stream()
            .map(blocks -> new Section(new SectionId(UUID.randomUUID()), 1, blocks))
            .toList(),
        version.text().readerVersion());
  }

  /// The text just read. Of its head only 文号 is taken; what a document bears else is filled anyway.
  /// What is still there keeps its id, its mark 不公开 and its section.
  public DraftText replacedBy(Manuscript read, String byReader) {
    var before = blocks().stream().map(TextBlock::block).toList();
    var kept = new Manuscript("", null, null, Revision.of(before, read.blocks()), null, null);
    return new DraftText(
        read.documentNumber() == null ? head : head.numbered(read.documentNumber()),
        kept.sections().stream().map(section -> replaced(section.blocks())).toList(),
        byReader);
  }

  /// A text put together from passages of this one and of a copy. A section in which nothing
  /// changed stays at its version, so that whoever writes in it is not stopped.
  public DraftText taking(Head changed, List<Block> blocks) {
    var whole = new Manuscript("", null, null, blocks, null, null);
    return new DraftText(
        changed,
        whole.sections().stream().map(section -> replaced(section.blocks())).toList(),
        readerVersion);
  }

  private Section replaced(List<Block> blocks) {
    var marks =
        blocks().stream()
            .filter(block -> !block.disclosed())
            .collect(Collectors.toMap(TextBlock::id, Function.identity()));
    return sections.stream()
        .filter(section -> section.beginsLike(blocks))
        .findFirst()
        .map(section -> section.replaced(blocks, marks))
        .orElseGet(() ->
            new Section(new SectionId(UUID.randomUUID()), 0, List.of()).replaced(blocks, marks));
  }

  /// An earlier text of the same draft. Every section counts as changed, so that nobody saves over
  /// it what they had before their eyes.
  public DraftText restored(DraftText earlier) {
    var newest = sections.stream().mapToLong(Section::version).max().orElse(0);
    return new DraftText(
        head.numbered(earlier.head().documentNumber()),
        earlier.sections().stream()
            .map(section ->
                new Section(
                    section.id(), Math.max(newest, section.version()) + 1, section.blocks()))
            .toList(),
        earlier.readerVersion());
  }

  public Section section(SectionId id) {
    return sections.stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused(Refusal.SECTION_UNKNOWN));
  }

  public DraftText with(Section changed) {
    return new DraftText(
        head,
        sections.stream()
            .map(section -> section.id().equals(changed.id()) ? changed : section)
            .toList(),
        readerVersion);
  }

  public DraftText with(Head changed) {
    return new DraftText(changed, sections, readerVersion);
  }

  /// Marks one passage 不公开 with its reason, or open again when there is none.
  public DraftText withhold(String block, @Nullable String reason) {
    var owner =
        sections.stream()
            .filter(section -> section.blocks().stream().anyMatch(b -> b.id().equals(block)))
            .findFirst()
            .orElseThrow(() -> new Refused(Refusal.BLOCK_UNKNOWN));
    return with(owner.withhold(block, reason));
  }

  /// Whether anything stands under the headings.
  public boolean hasBody() {
    return sections.stream().anyMatch(section -> !section.body().isEmpty());
  }

  public List<TextBlock> blocks() {
    var all = new ArrayList<TextBlock>();
    sections.forEach(section -> all.addAll(section.blocks()));
    return all;
  }

  public Manuscript manuscript() {
    return new Manuscript(
        head.title(),
        head.documentNumber(),
        head.addressee(),
        blocks().stream().map(TextBlock::block).toList(),
        head.signatureUnit(),
        head.signedOn());
  }

  /// What the content hash covers of the text.
  ///
  /// @param attachments their hashes, in their order
  public VersionText frozen(List<String> attachments) {
    return new VersionText(head.title(), head.addressee(), blocks(), attachments, readerVersion);
  }

  private static Section section(List<Block> blocks) {
    return new Section(
        new SectionId(UUID.randomUUID()), 1, blocks.stream().map(TextBlock::disclosed).toList());
  }
}
