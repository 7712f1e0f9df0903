package org.corymb.badges.internal.structure;

import java.util.Set;

/** A list of words that the specification fixes and that may be extended with words that start with <code>ext:</code>. */
public final class Vocabulary {
    /** Kinds of achievements. */
    public static final Vocabulary ACHIEVEMENT = new Vocabulary(
            "Achievement ApprenticeshipCertificate Assessment Assignment AssociateDegree Award Badge BachelorDegree"
                    + " Certificate CertificateOfCompletion Certification CommunityService Competency Course CoCurricular"
                    + " Degree Diploma DoctoralDegree Fieldwork GeneralEducationDevelopment JourneymanCertificate"
                    + " LearningProgram License Membership ProfessionalDoctorate QualityAssuranceCredential"
                    + " MasterCertificate MasterDegree MicroCredential ResearchDoctorate SecondarySchoolDiploma");
    /** Kinds of entries that an alignment points to. */
    public static final Vocabulary ALIGNMENT_TARGET = new Vocabulary(
            "ceasn:Competency ceterms:Credential CFItem CFRubric CFRubricCriterion CFRubricCriterionLevel CTDL");
    /** Kinds of identifiers. */
    public static final Vocabulary IDENTIFIER = new Vocabulary(
            "name sourcedId systemId productId userName accountId emailAddress nationalIdentityNumber isbn issn"
                    + " lisSourcedId oneRosterSourcedId sisSourcedId ltiContextId ltiDeploymentId ltiToolId ltiPlatformId"
                    + " ltiUserId identifier");
    /** Kinds of results. */
    public static final Vocabulary RESULT = new Vocabulary(
            "GradePointAverage LetterGrade Percent PerformanceLevel PredictedScore RawScore Result RubricCriterion"
                    + " RubricCriterionLevel RubricScore ScaledScore Status");

    private final Set<String> words;

    private Vocabulary(String words) {
        this.words = Set.of(words.split(" "));
    }

    /** Whether the word may be used. */
    public boolean has(String word) {
        return words.contains(word) || word.startsWith("ext:");
    }
}
