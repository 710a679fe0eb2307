package chengbao.publication.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The catalogue entry of an edition (政府信息公开目录), with the dates of writing, signing and publishing
/// kept apart.
///
/// @param organ 发布机构, by its full name
/// @param topic 主题分类
/// @param genre 体裁分类
/// @param writtenOn 成文日期, as it stands in the document
/// @param signedAt 签发; absent where it was not told
/// @param publishedAt 发布日期
public record Catalogue(
    String organ,
    String topic,
    String genre,
    Validity validity,
    @Nullable LocalDate writtenOn,
    @Nullable Instant signedAt,
    Instant publishedAt) {

  public static final String TOPIC = "法治政府建设";
  public static final String GENRE = "工作报告";

  /// 有效性.
  public enum Validity {
    /// 有效
    VALID,
    /// 已更正: a later edition says what holds.
    CORRECTED,
    /// 已撤下
    WITHDRAWN
  }

  static Catalogue of(Edition.Numbered edition) {
    Approval approval = edition.approval();
    return new Catalogue(
        approval.unit().name(),
        edition.entry().topic(),
        edition.entry().genre(),
        switch (edition) {
          case Edition.Published _ -> Validity.VALID;
          case Edition.Superseded _ -> Validity.CORRECTED;
          case Edition.Gone _ -> Validity.WITHDRAWN;
        },
        approval.document().signedOn(),
        approval.signedAt(),
        edition.publishedAt());
  }
}
