/// The work list of an office, for reviewers and for programs.
@NullMarked
package chengbao.review.web.worklist;

import org.jspecify.annotations.NullMarked;
