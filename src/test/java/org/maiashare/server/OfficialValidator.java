package org.maiashare.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the guide's own tools ({@code ig/tools}) with the build's class path: the FHIR definitions
 * come from a Maven artefact, nothing from a network, and Node is not needed.
 */
final class OfficialValidator {

  private static final Path TOOLS = Path.of("ig", "tools");
  private static final Path GUIDE = Path.of("fhir-profiles", "package");
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

  /** Packages that the validator wants to find; the definitions lie in the core package. */
  private static final List<String> EMPTY_PACKAGES =
      List.of(
          "hl7.terminology.r4#7.0.1",
          "hl7.fhir.uv.extensions.r4#5.3.0-ballot-tc1",
          "hl7.fhir.xver-extensions#0.1.0");

  private final Path work;

  OfficialValidator(Path work) {
    this.work = work;
  }

  /**
   * Validates resources, each folder's in turn.
   *
   * @param references folders that references may lead to
   * @return what the validator prints
   */
  String run(List<Path> folders, List<Path> references) throws IOException, InterruptedException {
    Path home = work.resolve("home");
    Path packages = home.resolve(".fhir").resolve("packages");
    Path core = packages.resolve("hl7.fhir.r4.core#4.0.1");
    if (!Files.exists(core.resolve("package").resolve("package.json"))) {
      java(TOOLS.resolve("CorePackage.java").toString(), core.toString());
    }
    for (String name : EMPTY_PACKAGES) {
      writeEmptyPackage(packages.resolve(name).resolve("package"), name.split("#"));
    }
    Path classes = Files.createDirectories(work.resolve("tools"));
    execute(
        JAVA.resolve("javac").toString(),
        "-proc:none",
        "-d",
        classes.toString(),
        "-cp",
        classPath(),
        TOOLS.resolve("LocalResources.java").toString(),
        TOOLS.resolve("ValidateExamples.java").toString());
    List<String> command = new ArrayList<>(List.of("-Duser.home=" + home.toAbsolutePath()));
    command.addAll(List.of("-cp", classes + File.pathSeparator + classPath(), "ValidateExamples"));
    command.addAll(
        List.of("-ig", GUIDE.toString(), "-ig", TOOLS.resolve("terminology").toString()));
    references.forEach(folder -> command.addAll(List.of("-references", folder.toString())));
    folders.forEach(folder -> command.add(folder.toString()));
    return output(JAVA.resolve("java").toString(), command);
  }

  private static void writeEmptyPackage(Path folder, String[] nameAndVersion) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("package.json"),
        "{\"name\":\"%s\",\"version\":\"%s\",\"fhirVersions\":[\"4.0.1\"]}"
            .formatted(nameAndVersion[0], nameAndVersion[1]));
  }

  private void java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JAVA.resolve("java").toString()));
    command.addAll(List.of("-cp", classPath()));
    command.addAll(List.of(arguments));
    execute(command.toArray(String[]::new));
  }

  private void execute(String... command) throws IOException, InterruptedException {
    List<String> arguments = List.of(command).subList(1, command.length);
    output(command[0], arguments);
  }

  /** What a program prints; its log lies beside. */
  private String output(String program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    Path printed = Files.createTempFile(Files.createDirectories(work), "printed", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(printed.toFile())
            .redirectError(work.resolve("validator.log").toFile())
            .start();
    process.waitFor();
    return Files.readString(printed, UTF_8);
  }

  /** Test runners shorten the class path of the JVM they start; this is the whole one. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
