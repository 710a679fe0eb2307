package chengbao.review.web;

import chengbao.manuscript.ContentHash;
import chengbao.manuscript.VersionText;
import chengbao.review.CaseLines;
import chengbao.review.ListCases;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.Chain;
import chengbao.review.domain.Disclosure;
import chengbao.review.domain.Holder;
import chengbao.review.domain.Level;
import chengbao.review.domain.ReportingUnit;
import chengbao.review.domain.Round;
import chengbao.review.domain.SecrecyReview;
import chengbao.review.domain.SentFinding;
import chengbao.review.domain.SentSigning;
import chengbao.review.domain.SentText;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.Stamp;
import chengbao.review.domain.Subject;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Part;
import chengbao.review.domain.comment.Placed;
import io.quarkus.qute.TemplateData;

/// What templates read of the domain, so that they read it by calls and not by reflection, which
/// costs a page several times as much. The domain itself knows of no templates.
@TemplateData(target = CaseFile.class)
@TemplateData(target = CaseLines.CaseLine.class)
@TemplateData(target = CaseLines.Load.class)
@TemplateData(target = CaseLines.RoundName.class)
@TemplateData(target = Chain.class)
@TemplateData(target = Comment.class)
@TemplateData(target = Comment.Content.class)
@TemplateData(target = Comment.Made.class)
@TemplateData(target = ContentHash.class)
@TemplateData(target = Disclosure.class)
@TemplateData(target = Holder.class)
@TemplateData(target = Level.class)
@TemplateData(target = ListCases.Row.class)
@TemplateData(target = ListCases.WorkList.class)
@TemplateData(target = Part.class)
@TemplateData(target = Placed.class)
@TemplateData(target = ReportingUnit.class)
@TemplateData(target = Round.class)
@TemplateData(target = SecrecyReview.class)
@TemplateData(target = SentFinding.class)
@TemplateData(target = SentSigning.class)
@TemplateData(target = SentText.class)
@TemplateData(target = SentVersion.class)
@TemplateData(target = Stamp.class)
@TemplateData(target = Subject.class)
@TemplateData(target = VersionText.class)
final class DomainInTemplates {
  private DomainInTemplates() {}
}
