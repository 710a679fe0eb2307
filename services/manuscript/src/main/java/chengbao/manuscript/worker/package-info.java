/// One reusable process with little memory in which files of others are parsed.
@org.jspecify.annotations.NullMarked
package chengbao.manuscript.worker;
