package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A private person by name: a hired lawyer, a commended clerk, a party to a case. A person
/// decides, so it is a hint.
final class PrivatePerson implements Rule {
  private static final String SURNAME =
      "[王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚纪欧阳司马上官诸葛]";
  private static final String NAME = "(" + SURNAME + "[\\p{IsHan}]{1,2}?)";
  private static final String ENDS =
      "(?=[，。、；：（）]|等|同志|被|获|荣|为|与|和|的|在|于|因|将|向|担任|提供|主持|带头|负责|受|驻)";
  private static final Pattern AFTER_ROLE =
      Pattern.compile(
          "(?:律师事务所律师|律师|村民|居民|当事人|申请人|申诉人|上访人|信访人|业主|职工|员工|工作人员|干部|民警|调解员|执法队员|网格员|党员|同志|企业主|个体户|法律顾问|党支部书记|党委书记|党工委书记|镇长|乡长|局长|主任)"
              + NAME
              + ENDS);
  private static final Pattern BEFORE_ROLE =
      Pattern.compile(
          "(?<=[，。、；：（“]|聘请|聘用|委托|表彰|表扬|由|对|为|将|与|和|及|邀请|给予)" + NAME + "(?=律师|同志(?!们)|等同志)");
  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*(?:任[组副主第]|工作|活动|队伍|法律|法治|政府|部门|群众|中心|平台|制度|会议|参与|开展|组织|负责|人员|问题|矛盾|纠纷|案件|服务|金额|金融|白天|石油|江边|马上|何时|毛病|钱款|雷同|易发|武装|田间|叶片|龙头|黄金|马路|段落|程序|程度|许可|许多|应诉|成员|全体|方面|和谐|和解|高度|高效|时刻|顾问|史料|陆续|康复|白色|孔子|金牌|夏季|秦岭|林业|林地|林长|江河|田长|河长|宋体|施工|施行|严格|包括|包容).*");

  @Override
  public String id() {
    return "C13-person";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    for (Block block : draft.manuscript().blocks()) {
      find(block, AFTER_ROLE, hits);
      find(block, BEFORE_ROLE, hits);
    }
    return hits;
  }

  private static void find(Block block, Pattern pattern, List<Hit> hits) {
    Matcher person = pattern.matcher(block.text());
    while (person.find()) {
      boolean masked = person.group(1).contains("某");
      boolean seen =
          hits.stream()
              .anyMatch(hit -> block.id().equals(hit.blockId()) && hit.start() == person.start(1));
      if (!masked && !seen && !NO_NAME.matcher(person.group(1)).matches()) {
        hits.add(Hit.of(block, person.start(1), person.end(1)));
      }
    }
  }
}
