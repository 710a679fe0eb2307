/// What comes along with a returned report: the reviewers' comments, and which parts are open.
@org.jspecify.annotations.NullMarked
package chengbao.submission.domain.returning;
