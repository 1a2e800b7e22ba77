extension Doors {
    /// Tests and drills of the emergency procedures, year by year.
    static let exercises: [Door] = [
        .get("/office/exercises", .may(.seeAlerts), ExerciseRoutes.list),
        .get("/office/exercises/new", .may(.keepExercises)) { try ExerciseRoutes.ask($0, .new) },
        .post("/office/exercises/new", .may(.keepExercises)) { try await ExerciseRoutes.keep($0, .new) },
        .get("/office/exercises/:exercise", .may(.seeAlerts), ExerciseRoutes.show),
        .get("/office/exercises/:exercise/edit", .may(.keepExercises)) {
            try ExerciseRoutes.ask($0, .edit)
        },
        .post("/office/exercises/:exercise/edit", .may(.keepExercises)) {
            try await ExerciseRoutes.keep($0, .edit)
        },
        .get("/office/exercises/:exercise/hold", .may(.keepExercises)) {
            try ExerciseRoutes.ask($0, .hold)
        },
        .post("/office/exercises/:exercise/hold", .may(.keepExercises)) {
            try await ExerciseRoutes.keep($0, .hold)
        },
        .get("/office/exercises/:exercise/publication", .may(.keepExercises)) {
            try ExerciseStepRoutes.ask($0, .publication)
        },
        .post("/office/exercises/:exercise/publication", .may(.keepExercises)) {
            try await ExerciseStepRoutes.keep($0, .publication)
        },
        .get("/office/exercises/:exercise/results", .may(.keepExercises)) {
            try ExerciseStepRoutes.ask($0, .results)
        },
        .post("/office/exercises/:exercise/results", .may(.keepExercises)) {
            try await ExerciseStepRoutes.keep($0, .results)
        },
        .get("/office/exercises/:exercise/cancel", .may(.keepExercises)) {
            try ExerciseStepRoutes.ask($0, .cancel)
        },
        .post("/office/exercises/:exercise/cancel", .may(.keepExercises)) {
            try await ExerciseStepRoutes.keep($0, .cancel)
        },
        .post("/office/exercises/:exercise/evidence", .may(.keepExercises)) {
            try await ExerciseRoutes.show(evidence: $0)
        },
        .post(
            "/office/exercises/:exercise/evidence/:evidence/remove", .may(.keepExercises),
            ExerciseRoutes.takeOut),
    ]
}
