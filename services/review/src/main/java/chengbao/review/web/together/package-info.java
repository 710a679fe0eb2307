/// Several reports without open findings decided on together, after a list to confirm.
@NullMarked
package chengbao.review.web.together;

import org.jspecify.annotations.NullMarked;
