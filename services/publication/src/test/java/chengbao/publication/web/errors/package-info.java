@org.jspecify.annotations.NullMarked
package chengbao.publication.web.errors;
