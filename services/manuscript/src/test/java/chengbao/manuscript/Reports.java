package chengbao.manuscript;

import chengbao.manuscript.Reading.Read;
import java.time.LocalDate;

/// The mother of test reports: an invented town's report in good order, and the way to read any
/// text.
public final class Reports {
  public static final String CLEAN =
      """
      白鹭镇人民政府关于2025年度法治政府建设情况的报告
      区委、区政府：
      2025年，白鹭镇坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平法治思想，扎实推进法治政府建设。现将有关情况报告如下：
      一、2025年推进法治政府建设的主要举措和成效
      （一）依法全面履行政府职能
      一是优化政务服务。全年办理政务服务事项3120件，按时办结率100%。二是推进权责清单动态管理，梳理权责事项268项，编制办事指南41份，群众办事更加便捷。
      （二）健全依法决策机制
      全年共出具合法性审核意见60件，其中重大行政决策事项12件、行政规范性文件8件、合同协议40件。法律顾问参与重大事项论证30余次。
      （三）严格规范公正文明执法
      全年开展执法检查210次，办理行政处罚案件35件，罚款金额12.5万元。执法人员持证率100%，开展执法培训6期，培训执法人员180人次。
      （四）依法预防化解矛盾纠纷
      全年排查矛盾纠纷156件，调解成功152件，调解成功率97.4%。开展普法活动48场，发放宣传资料1.2万份，惠及群众6000余人次。
      二、2025年党政主要负责人履行推进法治建设第一责任人职责情况
      镇党政主要负责人认真履行推进法治建设第一责任人职责，全年主持召开党委会专题研究法治建设工作4次，带头开展会前学法12次，推动解决重点问题9个，年终进行了述法，接受干部群众评议。
      三、2025年推进法治政府建设存在的不足和原因
      一是执法力量仍然薄弱。由于专业法律人才引进难，镇综合行政执法队具备法律职业资格的人员偏少，办理复杂案件的能力有待提高。二是普法的针对性还不够强。因宣传形式较为单一，对企业职工和外来务工人员的普法覆盖不足，活动效果与群众期待还有差距。三是矛盾纠纷源头预防机制不够健全，受人员流动大等因素影响，部分村居排查不够及时。
      四、2026年推进法治政府建设的主要安排
      一是加强执法队伍建设，引进法律专业人才，开展案卷评查和业务培训。二是深化法治宣传教育，针对企业职工和外来务工人员开展专题普法。三是健全矛盾纠纷源头预防机制，落实网格排查责任，推动矛盾纠纷早发现、早化解。
      特此报告。
      白鹭镇人民政府
      2026年1月20日
      """;

  private Reports() {}

  public static Manuscript clean() {
    return read(CLEAN);
  }

  public static Manuscript read(String text) {
    return source(text).manuscript();
  }

  public static Read source(String text) {
    return switch (ReportReader.readText(text)) {
      case Read read -> read;
      case Reading.Unreadable unreadable -> throw new AssertionError("Not readable: " + unreadable);
    };
  }

  public static CheckContext context() {
    return CheckContext.ofDraft(2025, "白鹭镇人民政府", true, LocalDate.of(2026, 1, 20));
  }
}
