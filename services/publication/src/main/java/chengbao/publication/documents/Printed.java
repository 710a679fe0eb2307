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
  /// @param recordNumber 存证编号
  /// @param address of the edition's page
  /// @param verification address of `/verify`
  public record Stamp(
      int edition,
      String indexNumber,
      String recordNumber,
      String publicHash,
      Instant publishedAt,
      String address,
      String verification) {

    /// The stamp as it stands at the end of every file.
    public List<String> lines() {
      return List.of(
          "索引号：" + indexNumber,
          "公开版次：第" + edition + "版　　发布日期：" + MINUTE.format(publishedAt),
          "存证编号：" + recordNumber,
          "本版地址：" + address,
          "核验地址：" + verification);
    }

    /// The stamp in short, for the foot of each page.
    public String shortly() {
      return "公开稿第" + edition + "版　存证编号 " + recordNumber;
    }
  }

  /// @param portal the address of the portal, without a slash at its end
  static Printed of(Edition.Numbered edition, String portal) {
    Approval approval = edition.approval();
    Approval.Document document = approval.document();
    return new Printed(
        document.text().title(),
        document.number(),
        document.text().addressee(),
        document.text().blocks(),
        document.signedBy(),
        document.signedOn(),
        approval.unit().name(),
        new Stamp(
            edition.number(),
            edition.indexNumber().value(),
            RecordNumber.of(approval.publicHash()),
            approval.publicHash().value(),
            edition.publishedAt(),
            portal + "/reports/" + edition.report() + "/editions/" + edition.number(),
            portal + "/verify"));
  }

  Manuscript manuscript() {
    return new Manuscript(title, documentNumber, addressee, blocks, signedBy, signedOn);
  }
}
