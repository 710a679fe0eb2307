package chengbao.submission.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages about units and officers. The texts are in
/// `messages/register_zh-CN.properties` and `register_en.properties`.
@MessageBundle(value = "register", locale = "zh-CN")
public interface RegisterWords {
  @Message
  String units();

  @Message
  String unitsText();

  @Message
  String tabUnits();

  @Message
  String search();

  @Message
  String atDay();

  @Message
  String atDayHint();

  @Message
  String find();

  @Message
  String asOfDay(String day);

  @Message
  String unitCount(int shown, int all);

  @Message
  String unitsNone();

  @Message
  String unitsNoneText();

  @Message
  String unit();

  @Message
  String kind();

  @Message
  String kind_sub_district();

  @Message
  String kind_district_bureau();

  @Message
  String kind_district_government();

  @Message
  String kind_oversight_office();

  @Message
  String areaCode();

  @Message
  String areaCodeHint();

  @Message
  String creditCode();

  @Message
  String officersHere();

  @Message
  String doubtful();

  @Message
  String doubts();

  @Message
  String doubt_area_code_form();

  @Message
  String doubt_area_code_other_district();

  @Message
  String doubt_area_code_class();

  @Message
  String doubt_area_code_too_short();

  @Message
  String doubt_credit_code_form();

  @Message
  String doubt_credit_code_check();

  @Message
  String doubt_credit_code_no_organ();

  @Message
  String doubt_credit_code_twice();

  @Message
  String registerUnit();

  @Message
  String registerDo();

  @Message
  String name();

  @Message
  String nameHint();

  @Message
  String shortName();

  @Message
  String shortNameHint();

  @Message
  String parent();

  @Message
  String parentNone();

  @Message
  String site();

  @Message
  String addressee();

  @Message
  String addresseeHint();

  @Message
  String singleOfficer();

  @Message
  String single();

  @Message
  String from();

  @Message
  String fromHint();

  @Message
  String choose();

  @Message
  String since();

  @Message
  String sinceUntil(String since, String until);

  @Message
  String sinceOn(String since);

  @Message
  String ended();

  @Message
  String endedText(String until);

  @Message
  String successor();

  @Message
  String carriesOn();

  @Message
  String officersOf();

  @Message
  String officersOfNone();

  @Message
  String officersOfNoneText();

  @Message
  String officer();

  @Message
  String position();

  @Message
  String functions();

  @Message
  String function_drafter();

  @Message
  String function_signatory();

  @Message
  String function_reviewer();

  @Message
  String function_publisher();

  @Message
  String function_administrator();

  @Message
  String function_operator();

  @Message
  String term();

  @Message
  String changes();

  @Message
  String rename();

  @Message
  String renameText();

  @Message
  String renameDo();

  @Message
  String amend();

  @Message
  String amendDo();

  @Message
  String split();

  @Message
  String splitText();

  @Message
  String splitGoesOn();

  @Message
  String splitStays();

  @Message
  String splitEnds();

  @Message
  String part(int number);

  @Message
  String splitDo();

  @Message
  String merge();

  @Message
  String mergeText();

  @Message
  String mergeInto();

  @Message
  String mergeDo();

  @Message
  String end();

  @Message
  String endText();

  @Message
  String endDo();

  @Message
  String history();

  @Message
  String historyCaption();

  @Message
  String nameThen();

  @Message
  String beganOn();

  @Message
  String record();

  @Message
  String act_register_unit();

  @Message
  String act_rename_unit();

  @Message
  String act_amend_unit();

  @Message
  String act_merge_unit();

  @Message
  String act_split_unit();

  @Message
  String act_split_off_unit();

  @Message
  String act_end_unit();

  @Message
  String act_move_officer();
}
