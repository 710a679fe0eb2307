/// One case on the desk, for reviewers and for programs: everything that is read before deciding.
@NullMarked
package chengbao.review.web.desk;

import org.jspecify.annotations.NullMarked;
