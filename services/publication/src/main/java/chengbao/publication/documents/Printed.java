package chengbao.publication.documents;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.RecordNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a file of an edition says: the public text, and the stamp by which it is known again.
///
/// @param organ 发布机构
public record Printed(
    String title,
    @Nullable String documentNumber,
    @Nullable String addressee,
    List<Block> blocks,
    @Nullable String signedBy,
    @Nullable LocalDate signedOn,
    String organ,
    Stamp stamp) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  /// Which edition it is, and where that can be verified.
  ///
  /// @param correction absent of a first edition
  /// @param indexNumber empty in what is handed to another platform, which gives the number
  /// @param recordNumber 存证编号
  /// @param publishedAt when it was approved, as long as it is not public
  /// @param address of the edition's page
  /// @param verification address of `/verify`
  public record Stamp(
      int edition,
      @Nullable Correction correction,
      String indexNumber,
      String recordNumber,
      String publicHash,
      Instant publishedAt,
      String address,
      String verification) {

    /// The stamp as it stands at the end of every file.
    public List<String> lines() {
      List<String> lines = new ArrayList<>();
      if (isNumbered()) {
        lines.add("索引号：" + indexNumber);
      }
      lines.add(
          "公开版次：" + which() + (isNumbered() ? "　　发布日期：" : "　　审定时间：") + MINUTE.format(publishedAt));
      if (correction != null) {
        lines.add("更正说明：" + correction.note());
      }
      lines.add("存证编号：" + recordNumber);
      lines.add("本版地址：" + address);
      lines.add("核验地址：" + verification);
      return lines;
    }

    private String which() {
      return "第" + edition + "版" + (correction == null ? "" : "，更正第" + correction.edition() + "版");
    }

    /// Whether it has an index number already.
    public boolean isNumbered() {
      return !indexNumber.isEmpty();
    }

    /// The stamp in short, for the foot of each page.
    public String shortly() {
      return "公开稿第" + edition + "版　存证编号 " + recordNumber;
    }
  }

  /// What an edition that corrects another says of it.
  ///
  /// @param edition the one it corrects
  /// @param note 更正说明
  public record Correction(int edition, String note) {

    static @Nullable Correction of(Approval approval) {
      Integer corrects = approval.corrects();
      String note = approval.correctionNote();
      return corrects == null || note == null ? null : new Correction(corrects, Upright.of(note));
    }
  }

  /// @param portal the address of the portal, without a slash at its end
  static Printed of(Edition edition, String portal) {
    Approval approval = edition.approval();
    Approval.Document document = approval.document();
    return new Printed(
        Upright.of(document.text().title()),
        document.number(),
        upright(document.text().addressee()),
        document.text().blocks().stream().map(Printed::upright).toList(),
        upright(document.signedBy()),
        document.signedOn(),
        Upright.of(approval.unit().name()),
        new Stamp(
            edition.number(),
            Correction.of(approval),
            edition instanceof Edition.Numbered numbered ? numbered.indexNumber().value() : "",
            RecordNumber.of(approval.publicHash()),
            approval.publicHash().value(),
            edition instanceof Edition.Numbered numbered ? numbered.publishedAt() : approval.at(),
            portal + "/reports/" + edition.report() + "/editions/" + edition.number(),
            portal + "/verify"));
  }

  private static @Nullable String upright(@Nullable String text) {
    return text == null ? null : Upright.of(text);
  }

  private static Block upright(Block block) {
    return new Block(block.id(), block.kind(), block.level(), Upright.of(block.text()));
  }

  Manuscript manuscript() {
    return new Manuscript(title, documentNumber, addressee, blocks, signedBy, signedOn);
  }
}
