package chengbao.review.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the work list and of what is done from it. The texts are in
/// `messages/work_zh-CN.properties` and `work_en.properties`.
@MessageBundle(value = "work", locale = "zh-CN")
public interface WorkWords {
  @Message
  String opinions();

  @Message
  String tab_waiting();

  @Message
  String tab_claimed();

  @Message
  String tab_with_unit();

  @Message
  String tab_decided();

  @Message
  String due();

  @Message
  String answerDue();

  @Message
  String expectedOn();

  @Message
  String roundDue();

  @Message
  String findings();

  @Message
  String findingsNone();

  @Message
  String findingsSome();

  @Message
  String dueWeek();

  @Message
  String duePast();

  @Message
  String kind();

  @Message
  String kind_sub_district();

  @Message
  String kind_district_bureau();

  @Message
  String kind_district_government();

  @Message
  String round();

  @Message
  String sort();

  @Message
  String sort_rested();

  @Message
  String sort_due();

  @Message
  String sort_submitted();

  @Message
  String sort_unit();

  @Message
  String sort_findings();

  @Message
  String unitTitleNumber();

  @Message
  String claimAndOpen();

  @Message
  String barred();

  @Message
  String nobodyElse();

  @Message
  String together();

  @Message
  String togetherHint();

  @Message
  String workload();

  @Message
  String keys();

  @Message
  String previousCase();

  @Message
  String nextCase();

  @Message
  String toList();

  @Message
  String around();

  @Message
  String noOpinions();

  @Message
  String noOpinionsHint();

  @Message
  String question();

  @Message
  String askedBy();

  @Message
  String answerByDay();

  @Message
  String answer();

  @Message
  String notAnswered();

  @Message
  String readOnly();

  @Message
  String giveOpinion();

  @Message
  String more();

  @Message
  String assign();

  @Message
  String handOver();

  @Message
  String colleague();

  @Message
  String undoEndorsement();

  @Message
  String undoHint();

  @Message
  String askOpinion();

  @Message
  String askHint();

  @Message
  String office();

  @Message
  String did_begin_report();

  @Message
  String did_read_document();

  @Message
  String did_restore_draft();

  @Message
  String did_take_changes();

  @Message
  String did_attach_file();

  @Message
  String did_remove_attachment();

  @Message
  String did_withhold_passage();

  @Message
  String did_state_disclosure();

  @Message
  String did_explain_finding();

  @Message
  String did_answer_return();

  @Message
  String did_request_signature();

  @Message
  String did_clear_desk();

  @Message
  String did_clear_legal();

  @Message
  String did_clear_secrecy();

  @Message
  String did_clear_leader();

  @Message
  String did_clear_discussion();

  @Message
  String did_sign_report();

  @Message
  String did_sign_report_on_paper();

  @Message
  String did_decline_signature();

  @Message
  String did_sign_and_submit();

  @Message
  String did_register_paper_signature();

  @Message
  String did_submit_sealed();

  @Message
  String did_recall_report();

  @Message
  String did_open_case();

  @Message
  String did_reopen_case();

  @Message
  String did_find_breach();

  @Message
  String did_look_at_case();

  @Message
  String did_claim_case();

  @Message
  String did_assign_case();

  @Message
  String did_release_case();

  @Message
  String did_return_report();

  @Message
  String did_answer_recall();

  @Message
  String did_endorse_report();

  @Message
  String did_undo_endorsement();

  @Message
  String did_ask_opinion();

  @Message
  String did_give_opinion();

  @Message
  String did_approve_report();

  @Message
  String did_publish_edition();

  @Message
  String did_schedule_edition();

  @Message
  String did_hold_edition();

  @Message
  String did_release_edition();

  @Message
  String did_record_not_published();

  @Message
  String did_supersede_edition();

  @Message
  String did_correct_edition();

  @Message
  String did_withdraw_edition();

  @Message
  String did_supply_edition();

  @Message
  String did_look_elsewhere();

  @Message
  String did_change_site_terms();

  @Message
  String did_distrust_approval();

  @Message
  String did_correct_report();

  @Message
  String did_note_correction();

  @Message
  String did_give_up_correction();

  @Message
  String did_open_section();

  @Message
  String did_answer_comment();

  @Message
  String did_ask_withdrawal();

  @Message
  String did_decline_withdrawal();

  @Message
  String did_judge_waivers();

  @Message
  String did_write_comment();

  @Message
  String did_change_comment();

  @Message
  String did_remove_comment();

  @Message
  String did_judge_comment();

  @Message
  String did_other();

  @Message
  String did_publish();

  @Message
  String times();

  @Message
  String atUnit();

  @Message
  String still();

  @Message
  String exportJson();

  @Message
  String exportNameless();

  @Message
  String printRecord();

  @Message
  String printNameless();

  @Message
  String togetherDone();

  @Message
  String togetherConfirm();

  @Message
  String noneChosen();

  @Message
  String opinionMissing();

  @Message
  String deed();

  @Message
  String outcome();

  @Message
  String isDone();

  @Message
  String willBeDone();

  @Message
  String sameOpinion();

  @Message
  String confirmTogether();

  @Message
  String did_grant_recall();

  @Message
  String did_refuse_recall();

  @Message
  String choose(String unit);

  @Message
  String othersCan(String names);

  @Message
  String inHand(int count);

  @Message
  String askedOf(String office);

  @Message
  String answeredLate();

  @Message
  String overdue();

  @Message
  String exportPdf();

  @Message
  String exportPdfNameless();
}
