package chengbao.submission.web.register;

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

  @Message
  String tabOfficers();

  @Message
  String officersText();

  @Message
  String searchOfficer();

  @Message
  String officersNone();

  @Message
  String officersNoneText();

  @Message
  String officersMore();

  @Message
  String username();

  @Message
  String usernameHint();

  @Message
  String posts();

  @Message
  String noPost();

  @Message
  String noPostText();

  @Message
  String forWhom(String name);

  @Message
  String later();

  @Message
  String accounts();

  @Message
  String accountsOpened(int opened, int invited);

  @Message
  String accountWaits();

  @Message
  String usernameElsewhere();

  @Message
  String withdraw();

  @Message
  String withdrawAll();

  @Message
  String invite();

  @Message
  String inviteText();

  @Message
  String inviteDo();

  @Message
  String positionHint();

  @Message
  String fromDay();

  @Message
  String untilDay();

  @Message
  String untilHint();

  @Message
  String lastDay();

  @Message
  String postsNow();

  @Message
  String postsPast();

  @Message
  String appoint();

  @Message
  String appointDo();

  @Message
  String endAppointment();

  @Message
  String delegate();

  @Message
  String delegateText();

  @Message
  String delegated();

  @Message
  String deputy();

  @Message
  String delegateDo();

  @Message
  String handOver();

  @Message
  String handOverText();

  @Message
  String successorOfficer();

  @Message
  String handOverDo();

  @Message
  String password();

  @Message
  String passwordHint();

  @Message
  String passwordTitle();

  @Message
  String passwordText();

  @Message
  String keptByHand();

  @Message
  String keptByHandText();

  @Message
  String act_invite_officer();

  @Message
  String act_note_mail_address();

  @Message
  String act_withdraw_invitation();

  @Message
  String act_open_account();

  @Message
  String act_appoint_officer();

  @Message
  String act_end_appointment();

  @Message
  String act_delegate_appointment();

  @Message
  String act_end_delegation();

  @Message
  String act_hand_over();

  @Message
  String act_take_over();

  @Message
  String act_hand_out_password();

  @Message
  String tabImports();

  @Message
  String importsText();

  @Message
  String import_units();

  @Message
  String import_officers();

  @Message
  String template();

  @Message
  String file();

  @Message
  String fileHint();

  @Message
  String tryOut();

  @Message
  String importsSoFar();

  @Message
  String importsNone();

  @Message
  String importsNoneText();

  @Message
  String content();

  @Message
  String state();

  @Message
  String rows();

  @Message
  String checkedAt();

  @Message
  String import_checked();

  @Message
  String import_running();

  @Message
  String import_finished();

  @Message
  String import_cancelled();

  @Message
  String importCounts(long fresh, long changed, long same, long wrong);

  @Message
  String importDone(long done, int rows);

  @Message
  String checkedText();

  @Message
  String startImport();

  @Message
  String cancelImport();

  @Message
  String importReport();

  @Message
  String line();

  @Message
  String what();

  @Message
  String outcome();

  @Message
  String toDo();

  @Message
  String will_new();

  @Message
  String will_changed();

  @Message
  String will_same();

  @Message
  String will_wrong();

  @Message
  String did_new();

  @Message
  String did_changed();

  @Message
  String did_same();

  @Message
  String did_wrong();

  @Message
  String act_check_import();

  @Message
  String act_start_import();

  @Message
  String act_cancel_import();
}
