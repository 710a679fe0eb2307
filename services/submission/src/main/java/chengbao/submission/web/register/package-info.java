/// Units and officers: their terms, invitations, delegations, and whole lists brought in.
@NullMarked
package chengbao.submission.web.register;

import org.jspecify.annotations.NullMarked;
