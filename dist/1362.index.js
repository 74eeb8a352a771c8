export const id = 1362;
export const ids = [1362];
export const modules = {

/***/ 97233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ TEXT_CHANGES),
/* harmony export */   Q4: () => (/* binding */ NOT_A_NUMBER),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* unused harmony export alike */
const TEXT_CHANGES = ['upper-case', 'lower-case', 'blanks', 'typo'];
/** The sign that a value is no number where one is needed. */
const NOT_A_NUMBER = Symbol('not a number');
/** The value after the change; the same value where the change does nothing to it, as to one that is missing. */
function changed(value, change, random) {
    switch (change.kind) {
        case 'set':
            return alike(value, change.to) ? value : change.to;
        case 'choose':
            return oneOf(change.among.filter((each) => !alike(each, value)), value, random);
        case 'add':
            return calculated(value, (number) => number + change.by);
        case 'multiply':
            return calculated(value, (number) => number * change.by);
        case 'text':
            return value === null ? null : rewritten(String(value), change.how, random);
    }
}
/** A value of the data is text; the same number in a spec need not be. */
const alike = (a, b) => a === b || (a !== null && b !== null && String(a) === String(b));
/** Sums of decimals end in noise; a double is worth this many digits. */
const DIGITS = 15;
function calculated(value, of) {
    if (value === null)
        return null;
    const text = String(value).trim();
    const number = text === '' || typeof value === 'boolean' ? Number.NaN : Number(text);
    const result = Number(of(number).toPrecision(DIGITS));
    if (!Number.isFinite(number) || !Number.isFinite(result))
        return NOT_A_NUMBER;
    return typeof value === 'number' ? result : String(result);
}
function rewritten(text, how, random) {
    switch (how) {
        case 'upper-case':
            return text.toUpperCase();
        case 'lower-case':
            return text.toLowerCase();
        case 'blanks':
            return ` ${text.replaceAll(' ', '  ')} `;
        case 'typo':
            return withTypo([...text], random);
    }
}
/** Only where the neighbours differ is a swap a change. */
function withTypo(characters, random) {
    const places = characters.flatMap((each, at) => (at > 0 && each !== characters[at - 1] ? [at] : []));
    const at = oneOf(places, 0, random);
    if (at === 0)
        return characters.join('');
    const [before = '', after = ''] = characters.slice(at - 1, at + 1);
    return [...characters.slice(0, at - 1), after, before, ...characters.slice(at + 1)].join('');
}
function oneOf(items, none, random) {
    if (items.length === 0)
        return none;
    const drawn = new Uint32Array(1);
    random.fill(drawn, items.length);
    return items[drawn[0] ?? 0] ?? none;
}


/***/ }),

/***/ 64280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ FRAMEWORKS),
  G: () => (/* binding */ globalsOf)
});

;// CONCATENATED MODULE: ./domain/model-files/scikit-learn.js
/**
 * The classes of scikit-learn 1.9 that a fitted estimator is made of, by module: all estimators, and the losses, links,
 * trees, kernels, metrics and optimisers that they hold. Listed from the installed package, and trimmed by hand.
 */
const SCIKIT_LEARN_CLASSES = {
    'sklearn._loss._loss': 'CyAbsoluteError CyExponentialLoss CyHalfBinomialLoss CyHalfGammaLoss CyHalfMultinomialLoss CyHalfPoissonLoss CyHalfSquaredError CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHuberLoss CyLossFunction CyPinballLoss',
    'sklearn._loss.link': 'BaseLink HalfLogitLink IdentityLink Interval LogLink LogitLink MultinomialLogit',
    'sklearn._loss.loss': 'AbsoluteError ArrayAPILossMixin BaseLoss ExponentialLoss HalfBinomialLoss HalfBinomialLossArrayAPI HalfGammaLoss HalfMultinomialLoss HalfMultinomialLossArrayAPI HalfPoissonLoss HalfPoissonLossArrayAPI HalfSquaredError HalfTweedieLoss HalfTweedieLossIdentity HuberLoss PinballLoss',
    'sklearn.calibration': 'CalibratedClassifierCV CalibrationDisplay _CalibratedClassifier _SigmoidCalibration _TemperatureScaling',
    'sklearn.cluster._affinity_propagation': 'AffinityPropagation',
    'sklearn.cluster._agglomerative': 'AgglomerativeClustering FeatureAgglomeration',
    'sklearn.cluster._bicluster': 'SpectralBiclustering SpectralCoclustering',
    'sklearn.cluster._birch': 'Birch',
    'sklearn.cluster._bisect_k_means': 'BisectingKMeans',
    'sklearn.cluster._dbscan': 'DBSCAN',
    'sklearn.cluster._hdbscan.hdbscan': 'HDBSCAN',
    'sklearn.cluster._kmeans': 'KMeans MiniBatchKMeans',
    'sklearn.cluster._mean_shift': 'MeanShift',
    'sklearn.cluster._optics': 'OPTICS',
    'sklearn.cluster._spectral': 'SpectralClustering',
    'sklearn.compose._column_transformer': 'ColumnTransformer _RemainderColsList',
    'sklearn.compose._target': 'TransformedTargetRegressor',
    'sklearn.covariance._elliptic_envelope': 'EllipticEnvelope',
    'sklearn.covariance._empirical_covariance': 'EmpiricalCovariance',
    'sklearn.covariance._graph_lasso': 'GraphicalLasso GraphicalLassoCV',
    'sklearn.covariance._robust_covariance': 'MinCovDet',
    'sklearn.covariance._shrunk_covariance': 'LedoitWolf OAS ShrunkCovariance',
    'sklearn.cross_decomposition._pls': 'CCA PLSCanonical PLSRegression PLSSVD',
    'sklearn.decomposition._dict_learning': 'DictionaryLearning MiniBatchDictionaryLearning SparseCoder',
    'sklearn.decomposition._factor_analysis': 'FactorAnalysis',
    'sklearn.decomposition._fastica': 'FastICA',
    'sklearn.decomposition._incremental_pca': 'IncrementalPCA',
    'sklearn.decomposition._kernel_pca': 'KernelPCA',
    'sklearn.decomposition._lda': 'LatentDirichletAllocation',
    'sklearn.decomposition._nmf': 'MiniBatchNMF NMF',
    'sklearn.decomposition._pca': 'PCA',
    'sklearn.decomposition._sparse_pca': 'MiniBatchSparsePCA SparsePCA',
    'sklearn.decomposition._truncated_svd': 'TruncatedSVD',
    'sklearn.discriminant_analysis': 'LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis',
    'sklearn.dummy': 'DummyClassifier DummyRegressor',
    'sklearn.ensemble._bagging': 'BaggingClassifier BaggingRegressor',
    'sklearn.ensemble._forest': 'ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier RandomForestRegressor RandomTreesEmbedding',
    'sklearn.ensemble._gb': 'GradientBoostingClassifier GradientBoostingRegressor',
    'sklearn.ensemble._hist_gradient_boosting.binning': '_BinMapper',
    'sklearn.ensemble._hist_gradient_boosting.gradient_boosting': 'HistGradientBoostingClassifier HistGradientBoostingRegressor',
    'sklearn.ensemble._hist_gradient_boosting.predictor': 'TreePredictor',
    'sklearn.ensemble._iforest': 'IsolationForest',
    'sklearn.ensemble._stacking': 'StackingClassifier StackingRegressor',
    'sklearn.ensemble._voting': 'VotingClassifier VotingRegressor',
    'sklearn.ensemble._weight_boosting': 'AdaBoostClassifier AdaBoostRegressor',
    'sklearn.feature_extraction._dict_vectorizer': 'DictVectorizer',
    'sklearn.feature_extraction._hash': 'FeatureHasher',
    'sklearn.feature_extraction.image': 'PatchExtractor',
    'sklearn.feature_extraction.text': 'CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer',
    'sklearn.feature_selection._from_model': 'SelectFromModel',
    'sklearn.feature_selection._rfe': 'RFE RFECV',
    'sklearn.feature_selection._sequential': 'SequentialFeatureSelector',
    'sklearn.feature_selection._univariate_selection': 'GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile',
    'sklearn.feature_selection._variance_threshold': 'VarianceThreshold',
    'sklearn.frozen._frozen': 'FrozenEstimator',
    'sklearn.gaussian_process._gpc': 'GaussianProcessClassifier',
    'sklearn.gaussian_process._gpr': 'GaussianProcessRegressor',
    'sklearn.gaussian_process.kernels': 'CompoundKernel ConstantKernel DotProduct ExpSineSquared Exponentiation GenericKernelMixin Hyperparameter Kernel KernelOperator Matern NormalizedKernelMixin PairwiseKernel Product RBF RationalQuadratic StationaryKernelMixin Sum WhiteKernel',
    'sklearn.impute._base': 'MissingIndicator SimpleImputer',
    'sklearn.impute._knn': 'KNNImputer',
    'sklearn.isotonic': 'IsotonicRegression',
    'sklearn.kernel_approximation': 'AdditiveChi2Sampler Nystroem PolynomialCountSketch RBFSampler SkewedChi2Sampler',
    'sklearn.kernel_ridge': 'KernelRidge',
    'sklearn.linear_model._base': 'LinearRegression',
    'sklearn.linear_model._bayes': 'ARDRegression BayesianRidge',
    'sklearn.linear_model._coordinate_descent': 'ElasticNet ElasticNetCV Lasso LassoCV MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV',
    'sklearn.linear_model._glm.glm': 'GammaRegressor PoissonRegressor TweedieRegressor',
    'sklearn.linear_model._huber': 'HuberRegressor',
    'sklearn.linear_model._least_angle': 'Lars LarsCV LassoLars LassoLarsCV LassoLarsIC',
    'sklearn.linear_model._logistic': 'LogisticRegression LogisticRegressionCV',
    'sklearn.linear_model._omp': 'OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV',
    'sklearn.linear_model._passive_aggressive': 'PassiveAggressiveClassifier PassiveAggressiveRegressor',
    'sklearn.linear_model._perceptron': 'Perceptron',
    'sklearn.linear_model._quantile': 'QuantileRegressor',
    'sklearn.linear_model._ransac': 'RANSACRegressor',
    'sklearn.linear_model._ridge': 'Ridge RidgeCV RidgeClassifier RidgeClassifierCV',
    'sklearn.linear_model._sgd_fast': 'Classification EpsilonInsensitive Hinge ModifiedHuber Regression SquaredEpsilonInsensitive SquaredHinge',
    'sklearn.linear_model._stochastic_gradient': 'SGDClassifier SGDOneClassSVM SGDRegressor',
    'sklearn.linear_model._theil_sen': 'TheilSenRegressor',
    'sklearn.manifold._classical_mds': 'ClassicalMDS',
    'sklearn.manifold._isomap': 'Isomap',
    'sklearn.manifold._locally_linear': 'LocallyLinearEmbedding',
    'sklearn.manifold._mds': 'MDS',
    'sklearn.manifold._spectral_embedding': 'SpectralEmbedding',
    'sklearn.manifold._t_sne': 'TSNE',
    'sklearn.metrics._dist_metrics': 'BrayCurtisDistance32 BrayCurtisDistance64 CanberraDistance32 CanberraDistance64 ChebyshevDistance32 ChebyshevDistance64 DiceDistance32 DiceDistance64 DistanceMetric DistanceMetric32 DistanceMetric64 EuclideanDistance32 EuclideanDistance64 HammingDistance32 HammingDistance64 HaversineDistance32 HaversineDistance64 JaccardDistance32 JaccardDistance64 KulsinskiDistance32 KulsinskiDistance64 MahalanobisDistance32 MahalanobisDistance64 ManhattanDistance32 ManhattanDistance64 MatchingDistance32 MatchingDistance64 MinkowskiDistance32 MinkowskiDistance64 PyFuncDistance32 PyFuncDistance64 RogersTanimotoDistance32 RogersTanimotoDistance64 RussellRaoDistance32 RussellRaoDistance64 SEuclideanDistance32 SEuclideanDistance64 SokalMichenerDistance32 SokalMichenerDistance64 SokalSneathDistance32 SokalSneathDistance64',
    'sklearn.mixture._bayesian_mixture': 'BayesianGaussianMixture',
    'sklearn.mixture._gaussian_mixture': 'GaussianMixture',
    'sklearn.model_selection._classification_threshold': 'FixedThresholdClassifier TunedThresholdClassifierCV',
    'sklearn.model_selection._search': 'GridSearchCV RandomizedSearchCV',
    'sklearn.multiclass': 'OneVsOneClassifier OneVsRestClassifier OutputCodeClassifier',
    'sklearn.multioutput': 'ClassifierChain MultiOutputClassifier MultiOutputRegressor RegressorChain',
    'sklearn.naive_bayes': 'BernoulliNB CategoricalNB ComplementNB GaussianNB MultinomialNB',
    'sklearn.neighbors._ball_tree': 'BallTree BallTree32 BallTree64 BinaryTree32 BinaryTree64 NeighborsHeap32 NeighborsHeap64 NodeHeap',
    'sklearn.neighbors._classification': 'KNeighborsClassifier RadiusNeighborsClassifier',
    'sklearn.neighbors._graph': 'KNeighborsTransformer RadiusNeighborsTransformer',
    'sklearn.neighbors._kd_tree': 'BinaryTree32 BinaryTree64 KDTree KDTree32 KDTree64 NeighborsHeap32 NeighborsHeap64 NodeHeap',
    'sklearn.neighbors._kde': 'KernelDensity',
    'sklearn.neighbors._lof': 'LocalOutlierFactor',
    'sklearn.neighbors._nca': 'NeighborhoodComponentsAnalysis',
    'sklearn.neighbors._nearest_centroid': 'NearestCentroid',
    'sklearn.neighbors._regression': 'KNeighborsRegressor RadiusNeighborsRegressor',
    'sklearn.neighbors._unsupervised': 'NearestNeighbors',
    'sklearn.neural_network._multilayer_perceptron': 'MLPClassifier MLPRegressor',
    'sklearn.neural_network._rbm': 'BernoulliRBM',
    'sklearn.neural_network._stochastic_optimizers': 'AdamOptimizer BaseOptimizer SGDOptimizer',
    'sklearn.pipeline': 'FeatureUnion Pipeline',
    'sklearn.preprocessing._data': 'Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer PowerTransformer QuantileTransformer RobustScaler StandardScaler',
    'sklearn.preprocessing._discretization': 'KBinsDiscretizer',
    'sklearn.preprocessing._encoders': 'OneHotEncoder OrdinalEncoder',
    'sklearn.preprocessing._function_transformer': 'FunctionTransformer',
    'sklearn.preprocessing._label': 'LabelBinarizer LabelEncoder MultiLabelBinarizer',
    'sklearn.preprocessing._polynomial': 'PolynomialFeatures SplineTransformer',
    'sklearn.preprocessing._target_encoder': 'TargetEncoder',
    'sklearn.random_projection': 'GaussianRandomProjection SparseRandomProjection',
    'sklearn.semi_supervised._label_propagation': 'LabelPropagation LabelSpreading',
    'sklearn.semi_supervised._self_training': 'SelfTrainingClassifier',
    'sklearn.svm._classes': 'LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR',
    'sklearn.tree._classes': 'DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor',
    'sklearn.tree._criterion': 'ClassificationCriterion Criterion Entropy Gini MAE MSE Poisson RegressionCriterion',
    'sklearn.tree._splitter': 'BestSparseSplitter BestSplitter RandomSparseSplitter RandomSplitter Splitter',
    'sklearn.tree._tree': 'BestFirstTreeBuilder DepthFirstTreeBuilder Tree TreeBuilder _AlphaPruner _CCPPruneController _PathFinder',
    'sklearn.utils._bunch': 'Bunch',
};

;// CONCATENATED MODULE: ./domain/model-files/frameworks.js

/** Whose pickles a spec may let. */
const FRAMEWORKS = ['numpy', 'scikit-learn', 'xgboost', 'lightgbm', 'pytorch'];
/** What the pickler itself writes for plain values. Of `__builtin__` and `copy_reg` in protocols 0 to 2. */
const PLAIN = {
    class: {
        builtins: 'bytearray complex frozenset range set slice',
        __builtin__: 'bytearray complex frozenset set slice xrange',
        collections: 'OrderedDict defaultdict',
    },
    function: { _codecs: 'encode', copyreg: '_reconstructor', copy_reg: '_reconstructor' },
    value: {
        builtins: 'object int float bool str list dict',
        __builtin__: 'object int float bool unicode long list dict',
    },
};
const NUMPY = {
    class: { numpy: 'dtype ndarray', 'joblib.numpy_pickle': 'NumpyArrayWrapper' },
    function: {
        'numpy._core.multiarray': '_reconstruct scalar',
        'numpy.core.multiarray': '_reconstruct scalar',
        'numpy._core.numeric': '_frombuffer',
        'numpy.core.numeric': '_frombuffer',
        'numpy.random._pickle': '__bit_generator_ctor __generator_ctor __randomstate_ctor',
        'numpy.random.bit_generator': '__pyx_unpickle_SeedSequence',
    },
    value: {
        numpy: 'bool bool_ exp expm1 float32 float64 int32 int64 int8 log log10 log1p log2 sqrt square uint8',
        'numpy.random._mt19937': 'MT19937',
        'numpy.random.bit_generator': 'SeedSequence',
        'numpy.random._pcg64': 'PCG64',
    },
};
const MATRICES = {
    class: {
        'scipy.sparse._csr': 'csr_array csr_matrix',
        'scipy.sparse._csc': 'csc_array csc_matrix',
        'scipy.sparse._coo': 'coo_array coo_matrix',
        'scipy.sparse.csr': 'csr_matrix',
        'scipy.sparse.csc': 'csc_matrix',
    },
};
const SCIKIT_LEARN = {
    class: SCIKIT_LEARN_CLASSES,
    function: {
        'sklearn._loss._loss': [
            ...['__pyx_unpickle_CyAbsoluteError', '__pyx_unpickle_CyExponentialLoss', '__pyx_unpickle_CyHalfBinomialLoss'],
            ...['__pyx_unpickle_CyHalfGammaLoss', '__pyx_unpickle_CyHalfMultinomialLoss', '__pyx_unpickle_CyHalfPoissonLoss'],
            '__pyx_unpickle_CyHalfSquaredError',
        ].join(' '),
        'sklearn.metrics._dist_metrics': 'newObj',
        'sklearn.neighbors._kd_tree': 'newObj',
        'sklearn.neighbors._ball_tree': 'newObj',
    },
    value: { 'sklearn.feature_selection._univariate_selection': 'f_classif f_regression chi2' },
};
const XGBOOST = {
    class: {
        'xgboost.core': 'Booster',
        'xgboost.sklearn': 'XGBClassifier XGBModel XGBRFClassifier XGBRFRegressor XGBRanker XGBRegressor',
    },
};
const LIGHTGBM = {
    class: {
        'lightgbm.basic': 'Booster',
        'lightgbm.sklearn': 'LGBMClassifier LGBMModel LGBMRanker LGBMRegressor',
        'sklearn.preprocessing._label': 'LabelEncoder',
    },
};
/** A dictionary of tensors: the tensors themselves lie beside the pickle, in the archive that holds it. */
const PYTORCH = {
    class: { torch: 'Size', collections: 'OrderedDict' },
    function: { 'torch._utils': '_rebuild_parameter _rebuild_tensor_v2' },
    value: {
        torch: [
            ...['BFloat16Storage', 'BoolStorage', 'ByteStorage', 'CharStorage', 'DoubleStorage', 'FloatStorage'],
            ...['HalfStorage', 'IntStorage', 'LongStorage', 'ShortStorage', 'bfloat16', 'float16', 'float32', 'float64'],
        ].join(' '),
    },
};
const BY_FRAMEWORK = {
    numpy: [PLAIN, NUMPY],
    'scikit-learn': [PLAIN, NUMPY, MATRICES, SCIKIT_LEARN],
    xgboost: [PLAIN, NUMPY, XGBOOST],
    lightgbm: [PLAIN, NUMPY, LIGHTGBM],
    pytorch: [PYTORCH],
};
/** By `module name`, what pickles of these frameworks may name. Whatever is not here is refused. */
function globalsOf(frameworks) {
    const lists = frameworks.flatMap((each) => BY_FRAMEWORK[each]);
    return new Map(['value', 'function', 'class'].flatMap((use) => lists.flatMap((list) => namesOf(list[use] ?? {}, use))));
}
const namesOf = (names, use) => Object.entries(names).flatMap(([module, all]) => all.split(' ').map((name) => [`${module} ${name}`, use]));


/***/ }),

/***/ 28429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fewestFor),
/* harmony export */   z: () => (/* binding */ judgeQuantile)
/* harmony export */ });
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78841);
/* harmony import */ var _statistics_order_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2902);
/* harmony import */ var _statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48032);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95019);




/**
 * A quantile of measured times or rates, by the bounds that hold whatever their distribution. They take requests for
 * independent of each other, which those of one process hardly are: a limit with room to spare is wanted.
 */
function judgeQuantile(values, bar, confidence) {
    const sorted = Float64Array.from(values).sort();
    const { share } = bar;
    const value = quantileOf(sorted, share);
    const judged = (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeBy */ .FU)({ ...bar, require: 'bound' }, {
        kind: 'estimate',
        value,
        method: 'order-statistics',
        n: sorted.length,
        of: 'requests',
        bounds: (each) => (0,_statistics_order_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileBounds */ .z)(sorted, share, each),
        needed: (limit, each) => (0,_statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_2__/* .scaledRows */ .Uq)(sorted.length, standardError(sorted, share), value - limit, each),
    }, confidence);
    return finite(judged);
}
/** Of the quantile: half of what lies between its bounds at the confidence that one standard error has. */
function standardError(sorted, share) {
    const { low, high } = (0,_statistics_order_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileBounds */ .z)(sorted, share, (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(1));
    return (high - low) / 2;
}
/** The smallest measurement that at least this share of all does not pass. */
const quantileOf = (sorted, share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
/** An end that the measurements are too few to have is left out. */
function finite({ interval, bound, ...rest }) {
    return {
        ...rest,
        ...(interval !== undefined && Number.isFinite(interval.low) && Number.isFinite(interval.high) ? { interval } : {}),
        ...(bound !== undefined && Number.isFinite(bound) ? { bound } : {}),
    };
}
/** How many measurements it takes for the side of the quantile that decides to have a bound at all. */
function fewestFor({ share, better }, confidence) {
    const beyond = better === 'lower' ? share : 1 - share;
    return Math.ceil(Math.log(1 - confidence) / Math.log(beyond));
}


/***/ }),

/***/ 61869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YA: () => (/* binding */ MIN_EVENTS_PER_CLASS),
/* harmony export */   dl: () => (/* binding */ aucCount),
/* harmony export */   ho: () => (/* binding */ aucBounds),
/* harmony export */   jd: () => (/* binding */ aucOf),
/* harmony export */   mV: () => (/* binding */ estimateAuc),
/* harmony export */   rS: () => (/* binding */ tooFewForAuc)
/* harmony export */ });
/* unused harmony export MIN_MISPLACED */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15880);
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28209);
/* harmony import */ var _crossing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5202);
/* harmony import */ var _delong_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38983);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78841);
/* harmony import */ var _sample_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48032);
/* harmony import */ var _uncertain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22095);







/** Below so many rows of a class nothing is said of an AUC. */
const MIN_EVENTS_PER_CLASS = 10;
/**
 * Near 0 and 1 DeLong's variance is an estimate from the few rows that stand wrong: with fewer than so many of the
 * smaller class it lets up to twice as many wrong models pass (bench/gate.mjs), and at separation it is 0.
 */
const MIN_MISPLACED = 10;
function estimateAuc(rows) {
    const shares = (0,_delong_js__WEBPACK_IMPORTED_MODULE_3__/* .placements */ .D)(rows);
    const clusters = rows.cluster && (0,_clusters_js__WEBPACK_IMPORTED_MODULE_4__/* .clustersOf */ .Dg)(rows.cluster);
    const few = tooFewForAuc(shares, clusters);
    return few ? (0,_uncertain_js__WEBPACK_IMPORTED_MODULE_5__/* .notDefined */ .F)(few, shares.auc) : aucUncertain(aucOf(shares, clusters));
}
function tooFewForAuc({ positives, negatives }, clusters) {
    if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS)
        return 'too-few-events';
    return clusters && clusters.count < _clusters_js__WEBPACK_IMPORTED_MODULE_4__/* .MIN_CLUSTERS */ .RX ? 'too-few-clusters' : undefined;
}
/** Clusters make the variance larger, as if there were fewer rows: by the design effect. */
function aucOf(shares, clusters) {
    const { auc, positives, negatives } = shares;
    const variance = (0,_delong_js__WEBPACK_IMPORTED_MODULE_3__/* .aucCovariance */ .H)(shares, shares);
    if (!clusters)
        return { auc, variance, positives, negatives };
    const spread = Math.max(variance, (0,_delong_js__WEBPACK_IMPORTED_MODULE_3__/* .aucCovariance */ .H)(shares, shares, clusters));
    const effect = variance > 0 ? spread / variance : Math.max(1, (positives + negatives) / clusters.count);
    return {
        auc,
        variance: spread,
        positives: positives / effect,
        negatives: negatives / effect,
        clusters: { count: clusters.count, effective: (0,_clusters_js__WEBPACK_IMPORTED_MODULE_4__/* .effectiveRows */ .PA)((0,_clusters_js__WEBPACK_IMPORTED_MODULE_4__/* .sizesOf */ .gN)(clusters)) },
    };
}
const aucUncertain = (estimate) => ({
    kind: 'estimate',
    value: estimate.auc,
    method: aucMethod(estimate),
    ...aucCount(estimate),
    bounds: (confidence) => aucBounds(estimate, confidence),
    needed: (limit, confidence) => aucRows(estimate, limit, confidence),
});
const aucCount = ({ positives, negatives, clusters }) => clusters === undefined ? { n: positives + negatives, of: 'records' } : { n: clusters.count, of: 'clusters' };
const aucMethod = (estimate) => {
    if (isSparse(estimate))
        return 'delong-newcombe';
    return estimate.clusters === undefined ? 'delong-logit' : 'delong-clusters';
};
/** One-sided bounds on the logit scale; where few rows stand wrong, the wider of these and Newcombe's. */
function aucBounds(estimate, confidence) {
    const { clusters } = estimate;
    const z = clusters === undefined ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(confidence) : (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(confidence, clusters.effective - 1);
    const delong = delongLogit(estimate, z);
    if (!isSparse(estimate))
        return delong;
    const safe = newcombe(estimate, z);
    return { low: Math.min(delong.low, safe.low), high: Math.max(delong.high, safe.high) };
}
function delongLogit({ auc, variance }, z) {
    if (auc <= 0 || auc >= 1)
        return { low: auc, high: auc };
    const reach = (z * Math.sqrt(variance)) / (auc * (1 - auc));
    const logit = Math.log(auc / (1 - auc));
    return { low: 1 / (1 + Math.exp(reach - logit)), high: 1 / (1 + Math.exp(-reach - logit)) };
}
/** The AUCs at which the one seen would not yet be too far off, with the variance there (Newcombe 2006, method 5). */
function newcombe(estimate, z) {
    const near = (theta) => (estimate.auc - theta) ** 2 <= z * z * varianceAt(theta, estimate);
    return { low: (0,_crossing_js__WEBPACK_IMPORTED_MODULE_6__/* .lastAllowed */ .r)(near, estimate.auc, 0), high: (0,_crossing_js__WEBPACK_IMPORTED_MODULE_6__/* .lastAllowed */ .r)(near, estimate.auc, 1) };
}
/** Hanley and McNeil's variance with one size for both classes but the product, as Newcombe takes it. */
function varianceAt(theta, { positives, negatives }) {
    const size = (positives + negatives) / 2 - 1;
    const spread = 1 + (size * (1 - theta)) / (2 - theta) + (size * theta) / (1 + theta);
    return (theta * (1 - theta) * spread) / (positives * negatives);
}
function isSparse({ auc, positives, negatives }) {
    return Math.min(positives, negatives) * Math.min(auc, 1 - auc) < MIN_MISPLACED;
}
function aucRows(estimate, limit, confidence) {
    const { auc, variance } = estimate;
    const { n } = aucCount(estimate);
    const logit = (share) => Math.log(share / (1 - share));
    const delong = auc > 0 && auc < 1
        ? (0,_sample_size_js__WEBPACK_IMPORTED_MODULE_2__/* .scaledRows */ .Uq)(n, Math.sqrt(variance) / (auc * (1 - auc)), logit(auc) - logit(limit), confidence)
        : 0;
    if (!isSparse(estimate))
        return delong;
    return Math.max(delong, (0,_sample_size_js__WEBPACK_IMPORTED_MODULE_2__/* .scaledRows */ .Uq)(n, Math.sqrt(varianceAt(limit, estimate)), auc - limit, confidence));
}


/***/ }),

/***/ 63902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ averagePrecisionInfluence)
/* harmony export */ });
/**
 * Average precision with what each row adds to it: the derivative by the row's weight, times n. A positive adds its own
 * precision, and every row moves the precision of the positives that stand at or below its score.
 */
function averagePrecisionInfluence({ truth, score, order, size }) {
    const { precisions, positives, value } = stepsOf({ truth, score, order, size });
    const influence = new Float64Array(size);
    let [ifPositive, ifNegative] = [0, 0];
    for (let step = precisions.length - 1; step >= 0; step--) {
        const { start, end, here, positivesUpTo } = precisions[step] ?? NO_STEP;
        ifPositive += (here * (end - positivesUpTo)) / (end * end);
        ifNegative -= (here * positivesUpTo) / (end * end);
        for (let at = start; at < end; at++) {
            const row = order[at] ?? 0;
            const own = truth[row] ? positivesUpTo / end - value + ifPositive : ifNegative;
            influence[row] = (own * size) / positives;
        }
    }
    return { value, influence };
}
const NO_STEP = { start: 0, end: 0, here: 0, positivesUpTo: 0 };
function stepsOf({ truth, score, order, size }) {
    const precisions = [];
    let [positives, sum] = [0, 0];
    for (let start = 0; start < size;) {
        const tied = score[order[start] ?? 0];
        let [end, here] = [start, 0];
        while (end < size && score[order[end] ?? 0] === tied)
            here += truth[order[end++] ?? 0] ?? 0;
        positives += here;
        if (here > 0)
            sum += here * (positives / end);
        precisions.push({ start, end, here, positivesUpTo: positives });
        start = end;
    }
    return { precisions, positives, value: sum / positives };
}


/***/ }),

/***/ 22986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ balancedAccuracy),
/* harmony export */   s: () => (/* binding */ balancedAccuracyChange)
/* harmony export */ });
/* harmony import */ var _sample_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48032);
/* harmony import */ var _tango_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10284);
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94598);



/** The z of one standard error, as the confidence of a one-sided bound. */
const ONE_STANDARD_ERROR = 0.8413447460685429;
/**
 * The mean of the recalls of all classes, independent proportions: the reaches of their Wilson bounds joined by
 * MOVER (Zou and Donner, Statistics in Medicine 2008). A bootstrap of the few rows of a rare class lets up to a third
 * of the models at the limit pass.
 */
const balancedAccuracy = (recalls) => meanOf(recalls, 'wilson-mover', ({ right, pairs }, confidence) => ({
    value: right / pairs,
    ...(0,_wilson_js__WEBPACK_IMPORTED_MODULE_2__/* .wilson */ .rF)(right, pairs, confidence),
}));
/** The mean of the differences of the recalls, from Tango's bounds of each. */
const balancedAccuracyChange = (recalls) => meanOf(recalls, 'tango-mover', (recall, confidence) => ({
    value: (recall.onlyFirst - recall.onlySecond) / recall.pairs,
    ...(0,_tango_js__WEBPACK_IMPORTED_MODULE_1__/* .tango */ .wY)(recall, confidence),
}));
function meanOf(recalls, method, boundsOf) {
    const n = recalls.reduce((sum, { pairs }) => sum + pairs, 0);
    const bounds = (confidence) => {
        const each = recalls.map((recall) => boundsOf(recall, confidence));
        const value = each.reduce((sum, one) => sum + one.value, 0) / each.length;
        const reach = (side) => Math.hypot(...each.map((one) => one.value - one[side])) / each.length;
        return { value, low: value - reach('low'), high: value + reach('high') };
    };
    const { value, low, high } = bounds(ONE_STANDARD_ERROR);
    return {
        kind: 'estimate',
        value,
        method,
        n,
        of: 'records',
        bounds: (confidence) => {
            const { low: lower, high: upper } = bounds(confidence);
            return { low: lower, high: upper };
        },
        needed: (limit, confidence) => (0,_sample_size_js__WEBPACK_IMPORTED_MODULE_0__/* .scaledRows */ .Uq)(n, (high - low) / 2, value - limit, confidence),
    };
}


/***/ }),

/***/ 15880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   O9: () => (/* binding */ betaQuantile)
/* harmony export */ });
/* unused harmony export incompleteBeta */
/* harmony import */ var _crossing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5202);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78841);


/** The beta, binomial and Student distributions, to about 1e-13. */
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
/** From so many degrees of freedom on, Student's quantile is the normal one to the sixth digit. */
const STUDENT_IS_NORMAL = 1e6;
/** P(X ≤ x) of a beta distribution: the continued fraction DLMF 8.17.22, from the side where it converges fast. */
function incompleteBeta(x, a, b) {
    if (!(x > 0))
        return x <= 0 ? 0 : Number.NaN;
    if (x >= 1)
        return 1;
    return x <= (a + 1) / (a + b + 2) ? lowerTail(x, a, b) : 1 - lowerTail(1 - x, b, a);
}
/** The x below which a share of a beta distribution lies. */
const betaQuantile = (share, a, b) => (0,_crossing_js__WEBPACK_IMPORTED_MODULE_1__/* .lastAllowed */ .r)((x) => incompleteBeta(x, a, b) <= share, 0, 1);
/** P(at most `successes`) of `n` draws. */
function binomialCdf(successes, n, p) {
    if (successes < 0)
        return 0;
    return successes >= n ? 1 : incompleteBeta(1 - p, n - successes, successes + 1);
}
/** The t below which a share of Student's distribution lies. */
function studentQuantile(share, freedom) {
    if (freedom >= STUDENT_IS_NORMAL)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(share);
    if (share < 0.5)
        return -studentQuantile(1 - share, freedom);
    const tails = 2 * (1 - share);
    if (tails > 0.5) {
        const near = betaQuantile(1 - tails, 0.5, freedom / 2);
        return Math.sqrt((freedom * near) / (1 - near));
    }
    const far = betaQuantile(tails, freedom / 2, 0.5);
    return Math.sqrt((freedom * (1 - far)) / far);
}
/** ln n! less Stirling's approximation of it, for any n > 0 (Loader 2000; the series is DLMF 5.11.1). */
function stirlingError(n) {
    if (n < 15)
        return stirlingError(n + 1) + (n + 0.5) * Math.log1p(1 / n) - 1;
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}
function lowerTail(x, a, b) {
    return (density(x, a, b) / a) * fraction(x, a, b);
}
/** x^a·(1−x)^b / B(a, b) without the loss of digits of ln Γ: Loader's saddle point of the binomial. */
function density(x, a, b) {
    const n = a + b;
    const size = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * (1 - x));
    return Math.exp(size - HALF_LOG_TWO_PI) * Math.sqrt((a * b) / n);
}
/** k·ln(k/m) + m − k, where k and m are close by a series. */
function deviance(k, m) {
    const v = (k - m) / (k + m);
    if (Math.abs(v) >= 0.1)
        return k * Math.log(k / m) + m - k;
    let [sum, term] = [(k - m) * v, 2 * k * v];
    for (let odd = 3;; odd += 2) {
        term *= v * v;
        const next = sum + term / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** Lentz's evaluation, two steps of the fraction at a time. */
function fraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let product = d;
    for (let m = 1; m < 1e6; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        product *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        product *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return product;
}


/***/ }),

/***/ 1382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ bootstrap),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   ZD: () => (/* binding */ repeated)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74297);

/** From so many rows each is drawn on its own, a number of times that follows Poisson's law: it needs no random access. */
const POISSON_FROM = 10_000;
/** Rows, or whole clusters of rows, drawn with replacement; `base` weights are multiplied in. */
function bootstrap(size, statistic, { resamples, seed }, { clusters, base } = {}) {
    const draw = clusters ? drawClusters(clusters, (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seeded */ .J)(seed)) : drawRows(size, (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seeded */ .J)(seed));
    const weight = new Float64Array(size);
    return repeated(resamples, () => {
        draw(weight);
        if (base)
            for (let row = 0; row < size; row++)
                weight[row] = (weight[row] ?? 0) * (base[row] ?? 0);
        return statistic(weight);
    });
}
/** The replicates of a statistic of something drawn anew each time. */
function repeated(resamples, replicate) {
    const all = Float64Array.from({ length: resamples }, replicate);
    const replicates = all.filter((each) => !Number.isNaN(each)).sort();
    return { replicates, undefinedShare: 1 - replicates.length / resamples };
}
/** The quantile with linear interpolation between the closest ranks (NumPy's default) of sorted values. */
function quantile(sorted, share) {
    const at = share * (sorted.length - 1);
    const below = Math.floor(at);
    const [low = Number.NaN, high = low] = sorted.subarray(below, below + 2);
    return low + (high - low) * (at - below);
}
function drawRows(size, random) {
    if (size >= POISSON_FROM)
        return drawPoisson(random);
    const drawn = new Uint32Array(size);
    return (weight) => {
        weight.fill(0);
        random.fill(drawn, size);
        for (const row of drawn)
            weight[row] = (weight[row] ?? 0) + 1;
    };
}
function drawClusters({ of, count }, random) {
    const times = new Float64Array(count);
    const draw = drawRows(count, random);
    return (weight) => {
        draw(times);
        for (let row = 0; row < of.length; row++)
            weight[row] = times[of[row] ?? 0] ?? 0;
    };
}
const WORD = 2 ** 32;
const BLOCK = 4096;
/** Poisson's law with mean 1, by its distribution function (Hanley and MacGibbon 2006). */
function drawPoisson(random) {
    const bounds = poissonBounds();
    const words = new Uint32Array(BLOCK);
    return (weight) => {
        for (let start = 0; start < weight.length; start += BLOCK) {
            random.fill(words, WORD);
            const block = weight.subarray(start, start + BLOCK);
            for (let row = 0; row < block.length; row++)
                block[row] = atOrAbove(bounds, words[row] ?? 0);
        }
    };
}
/** How many of the rising bounds a word reaches. */
function atOrAbove(bounds, word) {
    let reached = 0;
    while (word >= (bounds[reached] ?? WORD))
        reached++;
    return reached;
}
/** 2³²·P(X ≤ k) for k = 0 … until nothing is left. */
function poissonBounds() {
    const bounds = [];
    let [chance, sum] = [Math.exp(-1), 0];
    for (let k = 1; sum < 1 - 2 ** -33; k++) {
        sum += chance;
        bounds.push(sum * WORD);
        chance /= k;
    }
    return Float64Array.from([...bounds, WORD]);
}


/***/ }),

/***/ 77690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ exactProportion),
/* harmony export */   m: () => (/* binding */ clopperPearson)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15880);
/* harmony import */ var _sample_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48032);


/** Exact bounds of a proportion, each one-sided: never let through more often than they say (Clopper and Pearson 1934). */
const clopperPearson = (successes, n, confidence) => ({
    low: successes === 0 ? 0 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(1 - confidence, successes, n - successes + 1),
    high: successes === n ? 1 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(confidence, successes + 1, n - successes),
});
/** A proportion that is judged strictly: rates of failure, of which often none is seen. */
const exactProportion = (successes, n, of) => ({
    kind: 'estimate',
    value: successes / n,
    method: 'clopper-pearson',
    n,
    of,
    bounds: (confidence) => clopperPearson(successes, n, confidence),
    needed: (limit, confidence) => (0,_sample_size_js__WEBPACK_IMPORTED_MODULE_1__/* .proportionRows */ .Wj)(successes / n, limit, confidence),
});


/***/ }),

/***/ 28209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ clusterSums),
/* harmony export */   Dg: () => (/* binding */ clustersOf),
/* harmony export */   PA: () => (/* binding */ effectiveRows),
/* harmony export */   RX: () => (/* binding */ MIN_CLUSTERS),
/* harmony export */   gN: () => (/* binding */ sizesOf)
/* harmony export */ });
/** From fewer clusters nothing is said: their spread is not known well enough, even with Student's t (bench/gate.mjs). */
const MIN_CLUSTERS = 20;
/** A slice has some clusters of the whole only: they are numbered anew. */
function clustersOf(cluster) {
    let highest = 0;
    for (const each of cluster)
        if (each > highest)
            highest = each;
    const numbers = new Int32Array(highest + 1).fill(-1);
    let count = 0;
    const of = cluster.map((each) => {
        if (numbers[each] === -1)
            numbers[each] = count++;
        return numbers[each] ?? 0;
    });
    return { of, count };
}
/** The sum of the rows' values in each cluster. */
function clusterSums(values, { of, count }) {
    const sums = new Float64Array(count);
    for (let row = 0; row < of.length; row++) {
        const cluster = of[row] ?? 0;
        sums[cluster] = (sums[cluster] ?? 0) + (values[row] ?? Number.NaN);
    }
    return sums;
}
/** How many rows each has. */
const sizesOf = (clusters) => clusterSums(new Uint8Array(clusters.of.length).fill(1), clusters);
/** As many rows of equal weight would say as much, or clusters of equal size (Kish 1965). */
function effectiveRows(weight) {
    let [sum, squares] = [0, 0];
    for (const each of weight) {
        sum += each;
        squares += each * each;
    }
    return squares > 0 ? (sum * sum) / squares : 0;
}


/***/ }),

/***/ 5202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ lastAllowed)
/* harmony export */ });
/** Enough halvings for any two doubles to meet. */
const HALVINGS = 1100;
/** The last point on the way from `inside` to `edge` that is still allowed; allowed points must come first on that way. */
function lastAllowed(allowed, inside, edge) {
    if (allowed(edge))
        return edge;
    let [near, far] = [inside, edge];
    for (let halving = 0; halving < HALVINGS; halving++) {
        const middle = (near + far) / 2;
        if (middle === near || middle === far)
            break;
        if (allowed(middle))
            near = middle;
        else
            far = middle;
    }
    return near;
}


/***/ }),

/***/ 38983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ placements),
/* harmony export */   H: () => (/* binding */ aucCovariance)
/* harmony export */ });
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28209);

/** In O(n) from rows ordered by score (the mid-rank form of Sun and Xu, IEEE Signal Processing Letters 2014). */
function placements({ truth, score, order }) {
    let positives = 0;
    for (const each of truth)
        positives += each;
    const negatives = truth.length - positives;
    const share = new Float64Array(truth.length);
    let [positivesAbove, negativesAbove, sum] = [0, 0, 0];
    for (let start = 0; start < order.length;) {
        const end = tieEnd(score, order, start);
        let tiedPositives = 0;
        for (let at = start; at < end; at++)
            tiedPositives += truth[order[at] ?? 0] ?? 0;
        const tiedNegatives = end - start - tiedPositives;
        const right = 1 - (negativesAbove + tiedNegatives / 2) / negatives;
        const left = (positivesAbove + tiedPositives / 2) / positives;
        for (let at = start; at < end; at++) {
            const row = order[at] ?? 0;
            share[row] = truth[row] ? right : left;
        }
        sum += tiedPositives * right;
        positivesAbove += tiedPositives;
        negativesAbove += tiedNegatives;
        start = end;
    }
    return { truth, share, auc: sum / positives, positives, negatives };
}
/**
 * The covariance of two AUCs on the same rows; of one with itself, its variance (DeLong et al., Biometrics 1988).
 * With clusters, from what each cluster adds to the AUCs (Obuchowski, Biometrics 1997).
 */
function aucCovariance(a, b, clusters) {
    if (clusters)
        return clusteredCovariance(added(a), added(b), clusters);
    const products = [0, 0];
    for (let row = 0; row < a.share.length; row++) {
        const product = ((a.share[row] ?? 0) - a.auc) * ((b.share[row] ?? 0) - b.auc);
        if (a.truth[row])
            products[1] += product;
        else
            products[0] += product;
    }
    const { positives: m, negatives: n } = a;
    return products[1] / (m - 1) / m + products[0] / (n - 1) / n;
}
/** What each row adds to the AUC. */
const added = ({ truth, share, auc, positives, negatives }) => share.map((each, row) => (each - auc) / (truth[row] ? positives : negatives));
function clusteredCovariance(a, b, clusters) {
    const [sumsA, sumsB] = [(0,_clusters_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterSums */ .$r)(a, clusters), (0,_clusters_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterSums */ .$r)(b, clusters)];
    const products = sumsA.reduce((sum, each, at) => sum + each * (sumsB[at] ?? 0), 0);
    return (products * clusters.count) / (clusters.count - 1);
}
function tieEnd(score, order, start) {
    const tied = score[order[start] ?? 0];
    let end = start + 1;
    while (end < order.length && score[order[end] ?? 0] === tied)
        end++;
    return end;
}


/***/ }),

/***/ 4852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ designEffect),
/* harmony export */   VW: () => (/* binding */ withoutOwn),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   zr: () => (/* binding */ clustersIn)
/* harmony export */ });
/**
 * Where fewer clusters show the rarer of what is counted, their spread shows too little of it; each cluster then counts
 * as if its rows were all alike (bench/gate.mjs: else up to 11 % of the models at the limit pass).
 */
const MIN_TELLING_CLUSTERS = 15;
/** By how much the variance of the mean is larger than that of as many independent rows; never less than 1 (Kish 1965). */
function designEffect({ sizes, sums }, independent, telling) {
    const [n, mean, occurring] = [total(sizes), total(sums) / total(sizes), clustersIn(sizes)];
    let [squares, sizeSquares] = [0, 0];
    for (let cluster = 0; cluster < sizes.length; cluster++) {
        const [size = 0, sum = 0] = [sizes[cluster], sums[cluster]];
        squares += withoutOwn(sum - mean * size, size / n) ** 2;
        sizeSquares += size * size;
    }
    const between = ((occurring - 1) / occurring) * (squares / (n * n));
    const seen = independent > 0 ? Math.max(1, between / independent) : 1;
    return telling < MIN_TELLING_CLUSTERS ? Math.max(seen, sizeSquares / n) : seen;
}
/**
 * What a cluster is off by, from the mean of all others: as it pulls the mean to itself, it seems nearer than it is, a
 * large one most. Sums of its squares are the jackknife's (CR3: Bell and McCaffrey, Survey Methodology 2002).
 */
const withoutOwn = (off, share) => off / (1 - share);
/** Those that have a row that is counted. */
const clustersIn = (sizes) => sizes.reduce((sum, size) => sum + Number(size > 0), 0);
const total = (values) => values.reduce((sum, each) => sum + each, 0);


/***/ }),

/***/ 52757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ fromCounts)
});

// EXTERNAL MODULE: ./domain/statistics/bootstrap.js
var statistics_bootstrap = __webpack_require__(1382);
// EXTERNAL MODULE: ./domain/statistics/beta.js
var beta = __webpack_require__(15880);
;// CONCATENATED MODULE: ./domain/statistics/draws.js

const WORD = 2 ** 32;
const BUFFER = 1024;
function uniforms(random) {
    const words = new Uint32Array(BUFFER);
    let at = BUFFER;
    return () => {
        if (at === BUFFER) {
            random.fill(words, WORD);
            at = 0;
        }
        return ((words[at++] ?? 0) + 0.5) / WORD;
    };
}
/** How often each cell is hit when as many rows are drawn as the cells hold: a bootstrap that visits no row. */
function drawCounts(counts, into, uniform) {
    let rows = 0;
    for (const count of counts)
        rows += count;
    let [left, mass] = [rows, rows];
    for (let cell = 0; cell < counts.length; cell++) {
        const count = counts[cell] ?? 0;
        const drawn = count >= mass ? left : drawBinomial(left, count / mass, uniform);
        into[cell] = drawn;
        left -= drawn;
        mass -= count;
    }
}
/** Of so many draws with this chance, how many succeed. */
function drawBinomial(n, p, uniform) {
    if (n <= 0 || p <= 0)
        return 0;
    if (p > 0.5)
        return n - drawBinomial(n, 1 - p, uniform);
    return n * p < 10 ? byInversion(n, p, uniform) : byRejection(n, p, uniform);
}
function byInversion(n, p, uniform) {
    let chance = (1 - p) ** n;
    let rest = uniform();
    for (let k = 0; k < n; k++) {
        if (rest < chance)
            return k;
        rest -= chance;
        chance *= ((n - k) / (k + 1)) * (p / (1 - p));
    }
    return n;
}
/** Transformed rejection with squeeze (Hörmann's BTRS, Journal of Statistical Computation and Simulation 1993). */
function byRejection(n, p, uniform) {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const squeeze = 0.92 - 4.2 / b;
    const scale = (2.83 + 5.1 / b) * spread;
    for (;;) {
        const u = uniform() - 0.5;
        const v = uniform();
        const edge = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / edge + b) * u + n * p + 0.5);
        if (edge >= 0.07 && v <= squeeze)
            return k;
        if (k < 0 || k > n)
            continue;
        if (Math.log((v * scale) / (a / (edge * edge) + b)) <= logRatioToMode(k, n, p))
            return k;
    }
}
/** ln of P(k) ÷ P(mode). */
function logRatioToMode(k, n, p) {
    const mode = Math.floor((n + 1) * p);
    return (logFactorial(mode) +
        logFactorial(n - mode) -
        logFactorial(k) -
        logFactorial(n - k) +
        (k - mode) * Math.log(p / (1 - p)));
}
const logFactorial = (n) => n < 2 ? 0 : (0,beta/* stirlingError */.$R)(n) + (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI);

// EXTERNAL MODULE: ./domain/statistics/random.js
var random = __webpack_require__(74297);
// EXTERNAL MODULE: ./domain/statistics/resampled.js + 2 modules
var resampled = __webpack_require__(82338);
// EXTERNAL MODULE: ./domain/statistics/skewed-mean.js
var skewed_mean = __webpack_require__(90715);
;// CONCATENATED MODULE: ./domain/statistics/drawn-counts.js





/** With so many rows that tell, a function of counts is a mean of what rows add to it, to all digits that matter. */
const LINEAR_FROM = 1000;
/**
 * A function of counts, of which `telling` rows are of the kind that it turns on. What a resample of rows is to it is
 * a draw of the counts alone, so that no row is visited; of many rows the jackknife says as much.
 */
function fromCounts(counts, of, telling, settings) {
    return telling < LINEAR_FROM ? resampledCounts(counts, of, settings) : linearised(counts, of);
}
function linearised(counts, of) {
    const value = of(counts);
    const n = counts.reduce((sum, each) => sum + each, 0);
    const { values, times } = leaveOneOut(counts, of);
    const influence = values.map((without) => (n - 1) * (value - without));
    return (0,skewed_mean/* linearUncertain */.Jt)({ value, influence, times }, 'linearised-t', 'records');
}
function resampledCounts(counts, of, { resamples, seed }) {
    const uniform = uniforms((0,random/* seeded */.J)(seed));
    const drawn = new Float64Array(counts.length);
    const bootstrap = (0,statistics_bootstrap/* repeated */.ZD)(resamples, () => {
        drawCounts(counts, drawn, uniform);
        return of(drawn);
    });
    const n = counts.reduce((sum, each) => sum + each, 0);
    const leftOut = resamples >= resampled/* BCA_FROM_RESAMPLES */.VY ? () => leaveOneOut(counts, of) : undefined;
    return (0,resampled/* fromReplicates */.L$)(of(counts), bootstrap, leftOut, { n, of: 'records' });
}
/** Rows of a cell are all alike: one of each is left out, for all of them. */
function leaveOneOut(counts, of) {
    const times = counts.filter((each) => each > 0);
    const occurring = Array.from(counts.keys()).filter((cell) => (counts[cell] ?? 0) > 0);
    const without = counts.slice();
    const values = Float64Array.from(occurring, (cell) => {
        without[cell] = (counts[cell] ?? 0) - 1;
        const value = of(without);
        without[cell] = counts[cell] ?? 0;
        return value;
    });
    return { values, times };
}


/***/ }),

/***/ 1463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jA: () => (/* binding */ estimate),
  Wg: () => (/* binding */ isLinearPrecision),
  Ch: () => (/* binding */ isPlainAuc),
  Ob: () => (/* binding */ isWithoutInterval),
  w$: () => (/* binding */ leanRows),
  A3: () => (/* binding */ reasonOf)
});

// EXTERNAL MODULE: ./domain/statistics/auc-interval.js
var auc_interval = __webpack_require__(61869);
// EXTERNAL MODULE: ./domain/statistics/average-precision.js
var average_precision = __webpack_require__(63902);
// EXTERNAL MODULE: ./domain/statistics/balanced-accuracy.js
var balanced_accuracy = __webpack_require__(22986);
// EXTERNAL MODULE: ./domain/statistics/beta.js
var beta = __webpack_require__(15880);
// EXTERNAL MODULE: ./domain/statistics/clusters.js
var statistics_clusters = __webpack_require__(28209);
// EXTERNAL MODULE: ./domain/statistics/design-effect.js
var design_effect = __webpack_require__(4852);
// EXTERNAL MODULE: ./domain/statistics/sample-size.js
var sample_size = __webpack_require__(48032);
// EXTERNAL MODULE: ./domain/statistics/uncertain.js
var uncertain = __webpack_require__(22095);
// EXTERNAL MODULE: ./domain/statistics/wilson.js
var wilson = __webpack_require__(94598);
;// CONCATENATED MODULE: ./domain/statistics/clustered-proportion.js






/**
 * Wilson's bounds with the rows divided by the design effect of the clusters, and Student's t for z (Korn and Graubard,
 * Survey Methodology 1998, who so adjust Clopper and Pearson's). A bootstrap of clusters lets twice as many pass.
 */
function clusteredProportion({ hit, counted }, clusters) {
    const sizes = (0,statistics_clusters/* clusterSums */.$r)(counted, clusters);
    const hits = (0,statistics_clusters/* clusterSums */.$r)(hit, clusters);
    const [n, occurring] = [(0,design_effect/* total */.X5)(sizes), (0,design_effect/* clustersIn */.zr)(sizes)];
    const value = (0,design_effect/* total */.X5)(hits) / n;
    if (occurring < statistics_clusters/* MIN_CLUSTERS */.RX)
        return (0,uncertain/* notDefined */.F)('too-few-clusters', value);
    const withHit = (0,design_effect/* clustersIn */.zr)(hits);
    const withMiss = (0,design_effect/* clustersIn */.zr)(sizes.map((size, cluster) => size - (hits[cluster] ?? 0)));
    const effect = (0,design_effect/* designEffect */.GL)({ sizes, sums: hits }, (value * (1 - value)) / n, Math.min(withHit, withMiss));
    const deviation = Math.sqrt((value * (1 - value) * effect) / n);
    return {
        kind: 'estimate',
        value,
        method: 'wilson-clusters',
        n: occurring,
        of: 'clusters',
        bounds: (confidence) => (0,wilson/* wilsonAt */.iU)(value, n / effect, (0,beta/* studentQuantile */.FI)(confidence, (0,statistics_clusters/* effectiveRows */.PA)(sizes) - 1)),
        needed: (limit, confidence) => (0,sample_size/* scaledRows */.Uq)(occurring, deviation, value - limit, confidence),
    };
}

// EXTERNAL MODULE: ./domain/statistics/drawn-counts.js + 1 modules
var drawn_counts = __webpack_require__(52757);
// EXTERNAL MODULE: ./domain/statistics/floors.js
var floors = __webpack_require__(609);
// EXTERNAL MODULE: ./domain/statistics/folded.js
var folded = __webpack_require__(74324);
// EXTERNAL MODULE: ./domain/statistics/metrics.js + 15 modules
var metrics = __webpack_require__(42362);
// EXTERNAL MODULE: ./domain/statistics/recalls.js
var statistics_recalls = __webpack_require__(28518);
// EXTERNAL MODULE: ./domain/statistics/shares.js
var shares = __webpack_require__(5054);
;// CONCATENATED MODULE: ./domain/statistics/transformed.js
/** The same, of a rising function of what was estimated. */
function transformed(measured, after) {
    if (measured.kind === 'undefined') {
        return measured.value === undefined ? measured : { ...measured, value: after.value(measured.value) };
    }
    return {
        ...measured,
        value: after.value(measured.value),
        bounds: (confidence) => {
            const { low, high } = measured.bounds(confidence);
            return { low: after.value(low), high: after.value(high) };
        },
        needed: (limit, confidence) => measured.needed(after.inverse(limit), confidence),
    };
}

;// CONCATENATED MODULE: ./domain/statistics/decision-estimates.js












/** A metric of decisions on rows without weights; undefined where only resampling whole clusters serves. */
function estimateDecisions(metric, rows, settings) {
    if (rows.cluster)
        return estimateShare(metric, rows);
    const { candidate, counts } = (0,folded/* folded */.T)(rows);
    const ofShare = estimateShare(metric, candidate);
    if (ofShare)
        return ofShare;
    const recalls = (0,statistics_recalls/* recallsOf */.o)(metric, (0,folded/* folded */.T)(rows));
    if (recalls)
        return (0,balanced_accuracy/* balancedAccuracy */.q)(recalls);
    const few = (0,floors/* tooFewToResample */.DK)(rows);
    const statistic = (0,metrics/* statisticOf */.Qr)(metric, candidate);
    return few ? (0,uncertain/* notDefined */.F)(few, statistic(counts)) : (0,drawn_counts/* fromCounts */.t)(counts, statistic, (0,floors/* fewerOfRightAndWrong */.Pr)(rows), settings);
}
/** A metric that is a share of rows; `weight` says how often a row is there. */
function estimateShare(metric, rows) {
    const share = (0,shares/* shareOf */.tC)(metric, rows);
    if (share === undefined)
        return undefined;
    if (rows.cluster)
        return transformed(clusteredProportion(share, (0,statistics_clusters/* clustersOf */.Dg)(rows.cluster)), share.after);
    const { hits, n } = countsIn(share, rows.weight);
    // What a division by nothing is set to by an option has no uncertainty that could be told.
    return n === 0 ? (0,uncertain/* notDefined */.F)('degenerate') : transformed((0,wilson/* proportion */.Xo)(hits, n, share.of), share.after);
}
function countsIn({ hit, counted }, weight) {
    let [hits, n] = [0, 0];
    for (let row = 0; row < hit.length; row++) {
        const times = weight?.[row] ?? 1;
        hits += times * (hit[row] ?? 0);
        n += times * (counted[row] ?? 0);
    }
    return { hits, n };
}

;// CONCATENATED MODULE: ./domain/statistics/implied-skewness.js

/**
 * How skewed a loss of probabilities would be if these were right: each row loses what either outcome costs, with the
 * chance that the model gives to it. Of rare and dear mistakes a small sample shows none, and looks less skewed.
 */
function impliedSkewness(metric, rows) {
    const seen = (0,metrics/* meanOf */.hm)(metric, rows)?.terms;
    const other = (0,metrics/* meanOf */.hm)(metric, { ...rows, truth: rows.truth.map((each) => 1 - each) })?.terms;
    if (!(seen && other))
        return 0;
    const chance = rows.score.map((score, row) => (rows.truth[row] === 1 ? score : 1 - score));
    const expected = (of) => {
        let sum = 0;
        chance.forEach((share, row) => {
            sum += share * of(seen[row] ?? 0) + (1 - share) * of(other[row] ?? 0);
        });
        return sum / rows.size;
    };
    const mean = expected((loss) => loss);
    const variance = expected((loss) => (loss - mean) ** 2);
    return variance > 0 ? expected((loss) => (loss - mean) ** 3) / variance ** 1.5 : 0;
}

// EXTERNAL MODULE: ./domain/statistics/means.js
var means = __webpack_require__(39578);
// EXTERNAL MODULE: ./domain/statistics/order-statistics.js
var order_statistics = __webpack_require__(2902);
// EXTERNAL MODULE: ./domain/statistics/resampled.js + 2 modules
var resampled = __webpack_require__(82338);
// EXTERNAL MODULE: ./domain/statistics/rows.js
var statistics_rows = __webpack_require__(94459);
// EXTERNAL MODULE: ./domain/statistics/metrics/sums.js
var sums = __webpack_require__(75400);
// EXTERNAL MODULE: ./domain/statistics/skewed-mean.js
var skewed_mean = __webpack_require__(90715);
;// CONCATENATED MODULE: ./domain/statistics/weighted-floors.js






/** Rows with weights are resampled, whatever the metric. Where few rows tell, or a long tail, that is no cure. */
function tooLittleWeight(metric, rows, weight) {
    const share = (0,shares/* shareOf */.tC)(metric, rows);
    if (share)
        return tellingRows(share, weight) < auc_interval/* MIN_EVENTS_PER_CLASS */.YA ? 'too-few-events' : undefined;
    const terms = (0,metrics/* meanOf */.hm)(metric, rows)?.terms;
    if (terms === undefined)
        return undefined;
    const mean = (0,sums/* weightedMean */.hY)(weight, terms);
    const influence = terms.map((term, row) => (weight[row] ?? 0) * (term - mean));
    return (0,skewed_mean/* isTooSkewed */.qz)((0,skewed_mean/* meanEstimate */.GX)({ value: mean, influence })) ? 'too-skewed' : undefined;
}
/** As many rows of one weight would have as many of the rarer of hits and misses. */
function tellingRows({ hit, counted }, weight) {
    const weights = Float64Array.from(counted, (each, row) => each * (weight[row] ?? 0));
    const value = (0,sums/* weightedMean */.hY)(weights, Float64Array.from(hit));
    return (0,statistics_clusters/* effectiveRows */.PA)(weights) * Math.min(value, 1 - value);
}

;// CONCATENATED MODULE: ./domain/statistics/estimate.js















/** From so many rows of either class on, average precision is a mean of what rows add to it, to all digits that count. */
const LINEAR_FROM_CLASS = 2000;
/** A sample of so many rows has some of the rare ones. */
const SHOWS_ITS_TAIL = 10_000;
/**
 * A metric of rows with its uncertainty, by the method that fits it. Clusters and weights come with the rows; rows with
 * weights are resampled, whatever the metric.
 */
function estimate(metric, rows, settings) {
    const reason = reasonOf(metric, rows);
    if (reason)
        return (0,uncertain/* notDefined */.F)(reason);
    if (isWithoutInterval(metric))
        return (0,uncertain/* notDefined */.F)('no-interval', (0,metrics/* metricValue */.a3)(metric, rows));
    const closed = rows.weight ? undefined : inClosedForm(metric, rows, settings);
    return clamped(metric, closed ?? byBootstrap(metric, rows, settings));
}
/** Of scores of two classes that both occur every metric exists. */
function reasonOf(metric, rows) {
    const isScored = rows.task === 'binary' && !rows.weight && !(0,shares/* isOfDecisions */.RF)(metric);
    if (!isScored)
        return (0,metrics/* whyUndefined */.VT)(metric, leanRows(metric, rows));
    const { positives, negatives } = (0,statistics_rows/* classCounts */.RZ)(rows);
    return Math.min(positives, negatives) > 0 ? undefined : (0,metrics/* whyUndefined */.VT)(metric, rows);
}
/** The largest error says little of the largest to come, and calibration errors are above 0 in every sample. */
const isWithoutInterval = ({ name }) => name === 'max_error' || name === 'expected_calibration_error';
/** All that the value of a metric depends on: of decisions, how many rows there are of each kind. */
const leanRows = (metric, rows) => rows.task !== 'regression' && (0,shares/* isOfDecisions */.RF)(metric) && !rows.weight ? (0,folded/* folded */.T)(rows).candidate : rows;
function inClosedForm(metric, rows, settings) {
    const mean = (0,metrics/* meanOf */.hm)(metric, rows);
    if (mean) {
        const skewness = rows.task === 'binary' && rows.size < SHOWS_ITS_TAIL ? impliedSkewness(metric, rows) : 0;
        const linear = { ...(0,means/* meanInfluence */.bu)(mean.terms), skewness };
        return transformed((0,means/* fromInfluence */.Iz)(linear, rows.cluster, 'mean-t'), mean.after);
    }
    if (rows.task === 'regression')
        return ofNumbers(metric, rows);
    if ((0,shares/* isOfDecisions */.RF)(metric))
        return estimateDecisions(metric, rows, settings);
    return rows.task === 'binary' ? ofRanking(metric, rows) : estimateShare(metric, rows);
}
function ofNumbers(metric, rows) {
    if (metric.name !== 'median_absolute_error' || rows.cluster)
        return undefined;
    const errors = rows.truth.map((truth, row) => Math.abs(truth - (rows.predicted[row] ?? Number.NaN))).sort();
    return (0,order_statistics/* quantileUncertain */.V)((0,metrics/* metricValue */.a3)(metric, rows), errors, 0.5);
}
function ofRanking(metric, rows) {
    if (isPlainAuc(metric))
        return (0,auc_interval/* estimateAuc */.mV)(rows);
    if (!isLinearPrecision(metric, rows))
        return undefined;
    return (0,means/* fromInfluence */.Iz)((0,average_precision/* averagePrecisionInfluence */.b)(rows), rows.cluster, 'linearised-t');
}
/** Over the whole curve, as DeLong has it. */
const isPlainAuc = ({ name, options }) => name === 'roc_auc_score' && (options.maxFpr === undefined || options.maxFpr === 1);
function isLinearPrecision({ name, options }, rows) {
    if (name !== 'average_precision_score' || options.posLabel === 0)
        return false;
    const { positives, negatives } = (0,statistics_rows/* classCounts */.RZ)(rows);
    return Math.min(positives, negatives) >= LINEAR_FROM_CLASS;
}
function byBootstrap(metric, rows, settings) {
    const few = (0,floors/* tooFewToResample */.DK)(rows) ?? (rows.weight && tooLittleWeight(metric, rows, rows.weight));
    if (few)
        return (0,uncertain/* notDefined */.F)(few, (0,metrics/* metricValue */.a3)(metric, rows));
    return (0,resampled/* resampled */.eB)(rows.size, (0,metrics/* statisticOf */.Qr)(metric, rows), settings, rows);
}
function clamped(metric, measured) {
    if (measured.kind === 'undefined')
        return measured;
    const { lowest, highest } = (0,metrics/* rangeOf */.be)(metric);
    const bounds = (confidence) => {
        const { low, high } = measured.bounds(confidence);
        return { low: Math.max(lowest, low), high: Math.min(highest, high) };
    };
    return { ...measured, bounds };
}


/***/ }),

/***/ 89800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ fairnessRange),
/* harmony export */   TQ: () => (/* binding */ fairnessText),
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   hS: () => (/* binding */ FAIRNESS_METHODS),
/* harmony export */   iM: () => (/* binding */ fairnessNames),
/* harmony export */   m_: () => (/* binding */ fairnessMetric),
/* harmony export */   wB: () => (/* binding */ ODDS_AGGREGATES)
/* harmony export */ });
/* unused harmony export AGGREGATES */
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42362);

const AGGREGATES = ['difference', 'ratio', 'group_min', 'group_max'];
const FAIRNESS_METHODS = ['between_groups', 'to_overall'];
const ODDS_AGGREGATES = ['worst_case', 'mean'];
/** Names that do not start with that of their metric. */
const NAMED = {
    demographic_parity: ['selection_rate'],
    equalized_odds: ['true_positive_rate', 'false_positive_rate'],
    equal_opportunity: ['true_positive_rate'],
};
/** The metrics of groups that a task has. */
const fairnessNames = (task) => [...Object.keys(NAMED), ..._metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb].flatMap((base) => AGGREGATES.map((aggregate) => `${base}_${aggregate}`).filter((name) => basesOf(name, task) !== undefined));
/** The metrics whose options it takes; undefined where no metric of groups is called so, or none of the task. */
function basesOf(name, task) {
    const aggregate = aggregateOf(name);
    if (aggregate === undefined)
        return undefined;
    const stem = name.slice(0, -aggregate.length - 1);
    if (Object.hasOwn(NAMED, stem))
        return task === 'binary' && !isOfOne(aggregate) ? NAMED[stem] : undefined;
    const metric = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.find((each) => each === stem);
    return metric && _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAITS */ .GS[metric].tasks.includes(task) && makesSense(metric, aggregate) ? [metric] : undefined;
}
function fairnessMetric(name, task, { method = 'between_groups', odds = 'worst_case', ...options } = {}) {
    const [aggregate, bases] = [aggregateOf(name), basesOf(name, task)];
    if (aggregate === undefined || bases === undefined)
        return undefined;
    return { name, base: bases.map((each) => (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak)(each, task, options)), aggregate, method, odds };
}
const aggregateOf = (name) => AGGREGATES.find((each) => name.endsWith(`_${each}`));
const isOfOne = (aggregate) => aggregate === 'group_min' || aggregate === 'group_max';
/** No ratio of what may be below 0; of groups the worst, not the best. */
function makesSense(metric, aggregate) {
    const { better, lowest } = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAITS */ .GS[metric];
    switch (aggregate) {
        case 'difference':
            return true;
        case 'ratio':
            return lowest >= 0;
        case 'group_min':
            return better !== 'lower';
        case 'group_max':
            return better !== 'higher';
    }
}
/** The metric as one reads it: `recall_score(average=macro)_difference(method=to_overall)`. */
function fairnessText({ name, base, aggregate, method, odds }) {
    const options = base.length === 1 && base[0] ? (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(base[0]).slice(base[0].name.length) : '';
    const said = [
        ...(isOfOne(aggregate) || method === 'between_groups' ? [] : [`method=${method}`]),
        ...(base.length === 1 || odds === 'worst_case' ? [] : [`agg=${odds}`]),
    ];
    return `${name}${options}${said.length > 0 ? `(${said.join(', ')})` : ''}`;
}
/** Which way is better, and between which numbers it lies. */
function fairnessRange({ base, aggregate }) {
    const ranges = base.map(_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be);
    const lowest = Math.min(...ranges.map((range) => range.lowest));
    const highest = Math.max(...ranges.map((range) => range.highest));
    switch (aggregate) {
        case 'difference':
            return { better: 'lower', lowest: 0, highest: highest - lowest };
        case 'ratio':
            return { better: 'higher', lowest: 0, highest: 1 };
        case 'group_min':
            return { better: 'higher', lowest, highest };
        case 'group_max':
            return { better: 'lower', lowest, highest };
    }
}


/***/ }),

/***/ 609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ tooFewToResample),
/* harmony export */   Pq: () => (/* binding */ tooFewDifferences),
/* harmony export */   Pr: () => (/* binding */ fewerOfRightAndWrong),
/* harmony export */   Rm: () => (/* binding */ MIN_DISCORDANT),
/* harmony export */   aI: () => (/* binding */ countDifferences)
/* harmony export */ });
/* harmony import */ var _auc_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61869);
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28209);
/* harmony import */ var _metrics_matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80855);
/* harmony import */ var _skewed_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90715);




/**
 * With fewer rows (or clusters that have some) on which the models decide differently, resampling lets too many wrong
 * models pass (bench/gate.mjs).
 */
const MIN_DISCORDANT = 10;
/** Why resampling these rows says nothing that can be relied on; undefined where it does. */
function tooFewToResample(rows) {
    if (rows.task === 'regression')
        return rows.size < _skewed_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_ROWS_OF_MEAN */ .f5 ? 'too-few-records' : undefined;
    if (Math.min(...sizesOfClasses(rows)) < _auc_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_EVENTS_PER_CLASS */ .YA)
        return 'too-few-events';
    return rows.cluster && fewestClusters(rows, rows.cluster) < _clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_CLUSTERS */ .RX ? 'too-few-clusters' : undefined;
}
/** Why a change of decisions says too little. */
const tooFewDifferences = (candidate, champion) => countDifferences(candidate, champion) < MIN_DISCORDANT ? 'too-few-differences' : undefined;
/** On how many rows the models decide differently, or in how many clusters they do. */
function countDifferences(candidate, champion) {
    const [ours, theirs] = [(0,_metrics_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .decidedClasses */ .fd)(candidate), (0,_metrics_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .decidedClasses */ .fd)(champion)];
    if (!candidate.cluster) {
        let rows = 0;
        for (let row = 0; row < ours.length; row++)
            if (ours[row] !== theirs[row])
                rows++;
        return rows;
    }
    const differs = Uint8Array.from(ours, (each, row) => Number(each !== theirs[row]));
    return (0,_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterSums */ .$r)(differs, (0,_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .clustersOf */ .Dg)(candidate.cluster)).reduce((sum, each) => sum + Number(each > 0), 0);
}
/** Of the right and the wrong decisions, how many the fewer are. */
function fewerOfRightAndWrong(rows) {
    const decided = (0,_metrics_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .decidedClasses */ .fd)(rows);
    let right = 0;
    for (let row = 0; row < decided.length; row++)
        if (decided[row] === rows.truth[row])
            right++;
    return Math.min(right, decided.length - right);
}
/** Of the classes that occur. */
function sizesOfClasses(rows) {
    const sizes = new Float64Array(rows.task === 'binary' ? 2 : rows.classes);
    for (const each of rows.truth)
        sizes[each] = (sizes[each] ?? 0) + 1;
    return [...sizes].filter((size) => size > 0);
}
/** In how many clusters the class occurs that is in the fewest. */
function fewestClusters(rows, cluster) {
    const clusters = (0,_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .clustersOf */ .Dg)(cluster);
    const classes = [...new Set(rows.truth)];
    const inClusters = (one) => (0,_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterSums */ .$r)(Uint8Array.from(rows.truth, (each) => Number(each === one)), clusters).reduce((sum, each) => sum + Number(each > 0), 0);
    return Math.min(...classes.map(inClusters));
}


/***/ }),

/***/ 74324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var _metrics_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80855);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94459);


/** Above so many cells most would be empty: a map holds those that are not. */
const MAX_CELLS = 4096;
/** Every metric of decisions asks for the same. */
const known = new WeakMap();
/** Of rows without weights. */
function folded(candidate, champion = candidate) {
    const ofCandidate = known.get(candidate) ?? new WeakMap();
    const before = ofCandidate.get(champion);
    if (before)
        return before;
    const made = fold(candidate, champion);
    known.set(candidate, ofCandidate.set(champion, made));
    return made;
}
function fold(candidate, champion) {
    const classes = candidate.task === 'binary' ? 2 : candidate.classes;
    const cells = occurring(candidate, champion, classes);
    const counts = Float64Array.from(cells, ([, count]) => count);
    const truth = cells.map(([cell]) => Math.floor(cell / (classes * classes)));
    const rowsOf = (decided) => rowsLike(candidate, truth, cells.map(([cell]) => decided(cell)), counts);
    return {
        candidate: rowsOf((cell) => Math.floor(cell / classes) % classes),
        champion: rowsOf((cell) => cell % classes),
        counts,
    };
}
/** The cells that occur, by their first row (so that two models can change places), each with how many rows are in it. */
function occurring(candidate, champion, classes) {
    const [truth, ours, theirs] = [candidate.truth, (0,_metrics_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .decidedClasses */ .fd)(candidate), (0,_metrics_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .decidedClasses */ .fd)(champion)];
    const cellAt = (row) => ((truth[row] ?? 0) * classes + (ours[row] ?? 0)) * classes + (theirs[row] ?? 0);
    const size = classes ** 3;
    if (size > MAX_CELLS)
        return [...sparselyCounted(truth.length, cellAt)];
    const counts = new Float64Array(size);
    const first = [];
    for (let row = 0; row < truth.length; row++) {
        const cell = cellAt(row);
        if (counts[cell] === 0)
            first.push(cell);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return first.map((cell) => [cell, counts[cell] ?? 0]);
}
function sparselyCounted(rows, cellAt) {
    const counts = new Map();
    for (let row = 0; row < rows; row++)
        counts.set(cellAt(row), (counts.get(cellAt(row)) ?? 0) + 1);
    return counts;
}
const rowsLike = (rows, truth, decided, weight) => rows.task === 'binary'
    ? (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .binaryRows */ .bB)(truth, decided, { threshold: 0.5, weight })
    : (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .multiclassRows */ .$G)(truth, decided, rows.classes, { weight });


/***/ }),

/***/ 39578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ fromInfluence),
/* harmony export */   M$: () => (/* binding */ changeInfluence),
/* harmony export */   UM: () => (/* binding */ changeIn),
/* harmony export */   VS: () => (/* binding */ throughSlope),
/* harmony export */   bu: () => (/* binding */ meanInfluence)
/* harmony export */ });
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28209);
/* harmony import */ var _design_effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4852);
/* harmony import */ var _skewed_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90715);



/** From what each row adds to a value, what is known of it: rows are independent, or the clusters that they are in. */
function fromInfluence(linear, cluster, method) {
    if (!cluster)
        return (0,_skewed_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .linearUncertain */ .Jt)(linear, method, 'records');
    const clusters = (0,_clusters_js__WEBPACK_IMPORTED_MODULE_1__/* .clustersOf */ .Dg)(cluster);
    const sizes = (0,_clusters_js__WEBPACK_IMPORTED_MODULE_1__/* .sizesOf */ .gN)(clusters);
    const sums = (0,_clusters_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterSums */ .$r)(linear.influence, clusters);
    const influence = sums.map((sum, each) => {
        const share = (sizes[each] ?? 0) / cluster.length;
        return ((0,_design_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOwn */ .VW)(sum, share) * (clusters.count - 1)) / cluster.length;
    });
    return (0,_skewed_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .linearUncertain */ .Jt)({ ...linear, influence, freedom: (0,_clusters_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveRows */ .PA)(sizes) - 1 }, method, 'clusters');
}
/** What each row adds to the mean of all. */
function meanInfluence(terms) {
    let sum = 0;
    for (const each of terms)
        sum += each;
    const value = sum / terms.length;
    return { value, influence: terms.map((each) => each - value) };
}
const changeIn = (first, second, scale) => scale === 'relative' ? (first - second) / Math.abs(second) : first - second;
/** first − second of two estimates on the same rows, or that ÷ |second|. */
function changeInfluence(first, second, scale) {
    const difference = first.value - second.value;
    if (scale === 'absolute') {
        return { value: difference, influence: first.influence.map((each, row) => each - (second.influence[row] ?? 0)) };
    }
    const ratio = first.value / second.value;
    const base = Math.abs(second.value);
    return {
        value: difference / base,
        influence: first.influence.map((each, row) => (each - ratio * (second.influence[row] ?? 0)) / base),
    };
}
/** What each row adds to a function of the mean, to first order. */
function throughSlope({ value, influence }, { value: of, slope }) {
    const by = slope(value);
    return { value: of(value), influence: by === 1 ? influence : influence.map((each) => each * by) };
}


/***/ }),

/***/ 42362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cb: () => (/* reexport */ METRICS),
  GS: () => (/* binding */ TRAITS),
  gp: () => (/* binding */ basisOf),
  hm: () => (/* reexport */ meanOf),
  ak: () => (/* binding */ metricOf),
  a3: () => (/* reexport */ metricValue),
  a1: () => (/* reexport */ proportionOf),
  be: () => (/* binding */ rangeOf),
  Qr: () => (/* reexport */ statisticOf),
  b6: () => (/* binding */ textOf),
  VT: () => (/* reexport */ whyUndefined)
});

// UNUSED EXPORTS: ofCounts

// EXTERNAL MODULE: ./domain/statistics/metrics/matrix.js + 1 modules
var metrics_matrix = __webpack_require__(80855);
;// CONCATENATED MODULE: ./domain/statistics/metrics/agreement.js

/** Metrics of all decisions at once: how far they agree with the truth. */
const isRight = (truth, decided) => truth === decided;
const isWrong = (truth, decided) => truth !== decided;
const isAny = () => true;
/** The mean recall of the classes that occur in the truth; `adjusted`, 0 is chance and 1 stays 1. */
const balancedAccuracy = (matrix, { adjusted }) => {
    const { support, right } = (0,metrics_matrix/* marginsOf */.pY)(matrix);
    let [sum, occurring] = [0, 0];
    support.forEach((of, at) => {
        if (of === 0)
            return;
        sum += (right[at] ?? 0) / of;
        occurring++;
    });
    const chance = 1 / occurring;
    return adjusted ? (sum / occurring - chance) / (1 - chance) : sum / occurring;
};
/** Of several classes too (Gorodkin, Computational Biology and Chemistry 2004); 0 where either column is constant. */
const matthews = (matrix) => {
    const { support, decided, right, all } = (0,metrics_matrix/* marginsOf */.pY)(matrix);
    const spread = (counts) => counts.reduce((sum, count) => sum + count * (all - count), 0);
    const chance = support.reduce((sum, count, at) => sum + count * (decided[at] ?? 0), 0);
    const [ofTruth, ofDecided] = [spread(support), spread(decided)];
    if (ofTruth === 0 || ofDecided === 0)
        return 0;
    const agreed = right.reduce((sum, count) => sum + count, 0);
    return (agreed * all - chance) / (Math.sqrt(ofTruth) * Math.sqrt(ofDecided));
};
/**
 * 1 − what was seen of disagreement over what chance would show; NaN where chance shows none. Distances are between
 * places in the list of all classes, those that never occur included: scikit-learn's, given `labels`.
 */
const cohenKappa = (matrix, { kappaWeights }) => {
    const { support, decided, all } = (0,metrics_matrix/* marginsOf */.pY)(matrix);
    let [seen, chance] = [0, 0];
    matrix.cells.forEach((count, cell) => {
        const [truth, decision] = [Math.floor(cell / matrix.classes), cell % matrix.classes];
        const apart = distance(truth - decision, kappaWeights);
        seen += apart * count;
        chance += (apart * (support[truth] ?? 0) * (decided[decision] ?? 0)) / all;
    });
    return chance === 0 ? Number.NaN : 1 - seen / chance;
};
function distance(by, weights) {
    if (weights === undefined)
        return by === 0 ? 0 : 1;
    return weights === 'linear' ? Math.abs(by) : by * by;
}
const COMMON = {
    on: 'decisions',
    better: 'higher',
    lowest: 0,
    highest: 1,
    tasks: ['binary', 'multiclass'],
    takes: { binary: {}, multiclass: {} },
};
const ADJUSTED = { adjusted: { values: [true, false], default: false } };
const WEIGHTS = { kappaWeights: { values: ['linear', 'quadratic'], optional: true } };
const SHARE_WRONG = {
    ...COMMON,
    better: 'lower',
    basis: 'proportion',
    how: { by: 'share', part: isWrong, whole: isAny },
};
const AGREEMENT = {
    accuracy_score: { ...COMMON, basis: 'proportion', how: { by: 'share', part: isRight, whole: isAny } },
    balanced_accuracy_score: {
        ...COMMON,
        takes: { binary: ADJUSTED, multiclass: ADJUSTED },
        range: ({ adjusted }) => (adjusted ? { lowest: -1 } : {}),
        basis: 'counts',
        how: { by: 'matrix', of: balancedAccuracy },
    },
    matthews_corrcoef: { ...COMMON, lowest: -1, basis: 'counts', how: { by: 'matrix', of: matthews } },
    cohen_kappa_score: {
        ...COMMON,
        lowest: -1,
        takes: { binary: WEIGHTS, multiclass: WEIGHTS },
        basis: 'counts',
        how: { by: 'matrix', of: cohenKappa },
    },
    zero_one_loss: SHARE_WRONG,
    /** Of one label a row the same as the zero–one loss. */
    hamming_loss: SHARE_WRONG,
};

;// CONCATENATED MODULE: ./domain/statistics/metrics/scores.js
/** The probabilities of all classes; whoever asks for a metric of them has seen to it that they are there. */
function scoresOf({ scores }) {
    if (scores === undefined)
        throw new Error('scores are judged, and there are decisions alone');
    return scores;
}

;// CONCATENATED MODULE: ./domain/statistics/metrics/calibration.js


/** Of a binary task that a row is of class 1, as scikit-learn's `calibration_curve` has it. */
const ofClass1 = ({ score, truth }) => ({ confidence: score, isSo: truth });
/** Of several classes that the decision is right, with the probability of the decided class (Guo et al., ICML 2017). */
function ofDecision(rows) {
    const [scores, decided] = [scoresOf(rows), (0,metrics_matrix/* decidedClasses */.fd)(rows)];
    return {
        confidence: Float64Array.from(decided, (each, row) => scores[row * rows.classes + each] ?? Number.NaN),
        isSo: Uint8Array.from(decided, (each, row) => Number(each === rows.truth[row])),
    };
}
/** Σ_b (n_b/n)·|share that was so − mean confidence| over bins of equal width, the upper edge of each its own. */
function calibrationError({ confidence, isSo }, { bins = 15 }) {
    const binOf = Uint16Array.from(confidence, (each) => binAt(each, bins));
    const over = confidence.map((each, row) => (isSo[row] ?? 0) - each);
    return (weight) => {
        const excess = new Float64Array(bins);
        let all = 0;
        for (let row = 0; row < binOf.length; row++) {
            const [bin, weighs] = [binOf[row] ?? 0, weight[row] ?? 0];
            excess[bin] = (excess[bin] ?? 0) + weighs * (over[row] ?? Number.NaN);
            all += weighs;
        }
        return excess.reduce((sum, each) => sum + Math.abs(each), 0) / all;
    };
}
/** How many of the inner edges, which are NumPy's `linspace`, lie below. */
function binAt(confidence, bins) {
    const width = 1 / bins;
    let bin = 0;
    while (bin + 1 < bins && (bin + 1) * width < confidence)
        bin++;
    return bin;
}
const TAKES = { bins: { range: { min: 2, max: 100, isInteger: true }, default: 15 } };
const CALIBRATION = {
    expected_calibration_error: {
        on: 'scores',
        better: 'lower',
        lowest: 0,
        highest: 1,
        basis: 'other',
        tasks: ['binary', 'multiclass'],
        takes: { binary: TAKES, multiclass: TAKES },
        how: {
            by: 'rows',
            prepare: {
                binary: (rows, options) => calibrationError(ofClass1(rows), options),
                multiclass: (rows, options) => calibrationError(ofDecision(rows), options),
            },
        },
    },
};

// EXTERNAL MODULE: ./domain/statistics/terms.js
var terms = __webpack_require__(78071);
;// CONCATENATED MODULE: ./domain/statistics/metrics/errors.js

const absolute = (truth, predicted) => Math.abs(truth - predicted);
const squared = (truth, predicted) => (truth - predicted) ** 2;
/** A share of the truth, 1 being 100 %; a truth of 0 counts as 2⁻⁵². */
const percentage = (truth, predicted) => Math.abs(truth - predicted) / Math.max(Math.abs(truth), Number.EPSILON);
/** NaN at −1 and below, where scikit-learn refuses. */
const squaredLog = (truth, predicted) => truth > -1 && predicted > -1 ? (Math.log1p(truth) - Math.log1p(predicted)) ** 2 : Number.NaN;
/** The loss whose least mean is at the quantile `alpha`. */
const pinball = (truth, predicted, { alpha = 0.5 }) => {
    const above = truth - predicted;
    return above >= 0 ? alpha * above : (alpha - 1) * above;
};
const mean = (term, takes = {}, after) => ({
    on: 'values',
    better: 'lower',
    lowest: 0,
    highest: Number.POSITIVE_INFINITY,
    tasks: ['regression'],
    takes: { regression: takes },
    basis: 'mean',
    how: { by: 'terms', terms: { regression: termsBy(term) }, ...(after ? { after } : {}) },
});
const termsBy = (term) => ({ truth, predicted }, options) => truth.map((each, row) => term(each, predicted[row] ?? Number.NaN, options));
const ERRORS = {
    mean_absolute_error: mean(absolute),
    mean_squared_error: mean(squared),
    root_mean_squared_error: mean(squared, {}, terms/* ROOT */.D),
    mean_absolute_percentage_error: mean(percentage),
    mean_squared_log_error: mean(squaredLog),
    mean_pinball_loss: mean(pinball, { alpha: { range: { min: 0, max: 1 }, default: 0.5 } }),
};

// EXTERNAL MODULE: ./domain/statistics/order.js
var order = __webpack_require__(28472);
// EXTERNAL MODULE: ./domain/statistics/metrics/sums.js
var sums = __webpack_require__(75400);
;// CONCATENATED MODULE: ./domain/statistics/metrics/fit.js


/** Metrics of a regression that are no mean of rows: how much of the spread is explained, the middle and the largest error. */
/** 1 − Σ w·error² / Σ w·(truth − mean)². */
function r2({ truth, predicted }) {
    const squares = truth.map((each, row) => (each - (predicted[row] ?? Number.NaN)) ** 2);
    return (weight) => isFewerThanTwo(weight) ? Number.NaN : explained((0,sums/* weightedSum */.rO)(weight, squares), spread(weight, truth));
}
/** The same of errors from which their mean is taken: a constant shift costs nothing. */
function explainedVariance({ truth, predicted }) {
    const errors = truth.map((each, row) => each - (predicted[row] ?? Number.NaN));
    return (weight) => (isFewerThanTwo(weight) ? Number.NaN : explained(spread(weight, errors), spread(weight, truth)));
}
/** Of a constant truth: 1 if there is no error, else 0. */
function explained(unexplained, all) {
    if (unexplained === 0)
        return 1;
    return all === 0 ? 0 : 1 - unexplained / all;
}
/** Σ w·(value − mean)²; of equal values 0, though their mean be rounded. */
const spread = (weight, values) => isConstant(weight, values) ? 0 : (0,sums/* squaresAround */.Uy)((0,sums/* weightedMean */.hY)(weight, values), weight, values);
function isConstant(weight, values) {
    const first = values[weight.findIndex((each) => each !== 0)];
    return values.every((value, row) => value === first || weight[row] === 0);
}
const isFewerThanTwo = (weight) => {
    let rows = 0;
    for (let row = 0; row < weight.length && rows < 2; row++)
        if (weight[row] !== 0)
            rows++;
    return rows < 2;
};
const absoluteErrors = ({ truth, predicted }) => truth.map((each, row) => Math.abs(each - (predicted[row] ?? Number.NaN)));
/** The error below and above which half of the weight lies; between two, their middle. */
function medianError(rows) {
    const errors = absoluteErrors(rows);
    const rising = (0,order/* fallingOrder */.U)(errors).reverse();
    const errorAt = (at) => errors[rising[at] ?? 0] ?? Number.NaN;
    return (weight) => {
        const weightAt = (at) => weight[rising[at] ?? 0] ?? 0;
        let all = 0;
        for (let at = 0; at < rising.length; at++)
            all += weightAt(at);
        let [at, reached] = [0, weightAt(0)];
        while (reached < all / 2 && at + 1 < rising.length)
            reached += weightAt(++at);
        // scikit-learn's tolerance: with so little above the half, it is reached just here.
        if (reached - all / 2 > Number.EPSILON)
            return errorAt(at);
        const next = rising.findIndex((row, place) => place > at && weight[row] !== 0);
        return next < 0 ? errorAt(at) : (errorAt(at) + errorAt(next)) / 2;
    };
}
/** Weights only say which rows are there; NaN where none is. */
function maxError(rows) {
    const errors = absoluteErrors(rows);
    const falling = (0,order/* fallingOrder */.U)(errors);
    return (weight) => errors[falling.find((row) => weight[row] !== 0) ?? -1] ?? Number.NaN;
}
const fit_COMMON = { on: 'values', tasks: ['regression'], takes: { regression: {} }, basis: 'other' };
const SCORE = { ...fit_COMMON, better: 'higher', lowest: Number.NEGATIVE_INFINITY, highest: 1 };
const LOSS = { ...fit_COMMON, better: 'lower', lowest: 0, highest: Number.POSITIVE_INFINITY };
const FIT = {
    r2_score: { ...SCORE, how: { by: 'rows', prepare: { regression: r2 } } },
    explained_variance_score: { ...SCORE, how: { by: 'rows', prepare: { regression: explainedVariance } } },
    median_absolute_error: { ...LOSS, how: { by: 'rows', prepare: { regression: medianError } } },
    max_error: { ...LOSS, how: { by: 'rows', prepare: { regression: maxError } } },
};

;// CONCATENATED MODULE: ./domain/statistics/metrics/labels.js

const precision = ({ right, decided }) => [right, decided];
const recall = ({ right, support }) => [right, support];
const jaccard = ({ right, support, decided }) => [right, support + decided - right];
/** (1+β²)tp / ((1+β²)tp + β²fn + fp): defined unless there are neither rows of the class nor decisions for it. */
const fbeta = ({ right, support, decided }, { beta = 1 }) => [
    (1 + beta * beta) * right,
    beta * beta * support + decided,
];
/** Macro and weighted are over the classes that occur in either column. */
const averaged = (of) => (matrix, options) => {
    const labels = labelsOf(matrix);
    const value = (label) => divided(of(label, options), options);
    switch (options.average) {
        case 'micro':
            return value(summed(labels));
        case 'macro':
            return labels_mean(labels.filter(occurs).map((label) => ({ value: value(label), weight: 1 })));
        case 'weighted':
            return labels_mean(labels.filter(occurs).map((label) => ({ value: value(label), weight: label.support })));
        default:
            return value(labels[options.posLabel ?? 1] ?? summed([]));
    }
};
function labelsOf(matrix) {
    const { support, decided, right } = (0,metrics_matrix/* marginsOf */.pY)(matrix);
    return Array.from(support, (of, at) => ({ support: of, decided: decided[at] ?? 0, right: right[at] ?? 0 }));
}
const occurs = ({ support, decided }) => support > 0 || decided > 0;
const summed = (labels) => labels.reduce((sum, { support, decided, right }) => ({
    support: sum.support + support,
    decided: sum.decided + decided,
    right: sum.right + right,
}), { support: 0, decided: 0, right: 0 });
function divided([part, whole], { zeroDivision = 'nan' }) {
    if (whole !== 0)
        return part / whole;
    return zeroDivision === 'nan' ? Number.NaN : zeroDivision;
}
/** What is NaN leaves the average. Where all that stays weighs nothing, each counts the same, as in scikit-learn. */
function labels_mean(all) {
    const numbers = all.filter(({ value }) => !Number.isNaN(value));
    const weights = numbers.reduce((sum, { weight }) => sum + weight, 0);
    const weightOf = (weight) => (weights === 0 ? 1 / numbers.length : weight / weights);
    return numbers.length === 0
        ? Number.NaN
        : numbers.reduce((sum, { value, weight }) => sum + value * weightOf(weight), 0);
}
const AVERAGES = ['micro', 'macro', 'weighted'];
const ZERO_DIVISION = { zeroDivision: { values: [0, 1, 'nan'], default: 'nan' } };
const BETA = { beta: { range: { min: 0, max: 1e6 } } };
const takes = (more = {}) => ({
    binary: {
        average: { values: ['binary', ...AVERAGES], default: 'binary' },
        posLabel: { values: [0, 1], default: 1 },
        ...ZERO_DIVISION,
        ...more,
    },
    multiclass: { average: { values: AVERAGES }, ...ZERO_DIVISION, ...more },
});
const labels_COMMON = {
    on: 'decisions',
    better: 'higher',
    lowest: 0,
    highest: 1,
    tasks: ['binary', 'multiclass'],
};
const share = (of, whole) => ({
    ...labels_COMMON,
    takes: takes(),
    basis: 'proportion',
    how: {
        by: 'share',
        part: (truth, decided, positive) => truth === positive && decided === positive,
        whole,
        averaged: averaged(of),
    },
});
const counts = (of, more) => ({
    ...labels_COMMON,
    takes: takes(more),
    basis: 'counts',
    how: { by: 'matrix', of: averaged(of) },
});
const LABELS = {
    precision_score: share(precision, (_, decided, positive) => decided === positive),
    recall_score: share(recall, (truth, _, positive) => truth === positive),
    f1_score: counts(fbeta),
    fbeta_score: counts(fbeta, BETA),
    jaccard_score: counts(jaccard),
};

;// CONCATENATED MODULE: ./domain/statistics/metrics/probability.js

/** Losses of probabilities: means of what each row loses. */
/** What is lost where the probability of what happened is 0. */
const MAX_LOG_LOSS = -Math.log(Number.EPSILON);
/** Negative log likelihood in nats; probabilities are kept 2⁻⁵² away from 0 and 1, as scikit-learn does. */
const logLoss = (probability) => -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
const binaryLogLoss = ({ truth, score }) => score.map((each, row) => logLoss(truth[row] === 1 ? each : 1 - each));
function multiclassLogLoss(rows) {
    const scores = scoresOf(rows);
    return Float64Array.from(rows.truth, (truth, row) => logLoss(scores[row * rows.classes + truth] ?? Number.NaN));
}
/** Squared distances of the probabilities of all classes from 0 and 1; half their sum is that of class 1 of two. */
const binaryBrier = ({ truth, score }, { scaleByHalf }) => score.map((each, row) => (each - (truth[row] ?? 0)) ** 2 * (scaleByHalf === false ? 2 : 1));
function multiclassBrier(rows, { scaleByHalf }) {
    const { classes, truth } = rows;
    const scores = scoresOf(rows);
    const terms = new Float64Array(rows.size);
    for (let row = 0; row < terms.length; row++) {
        let sum = 0;
        for (let each = 0; each < classes; each++) {
            sum += ((scores[row * classes + each] ?? Number.NaN) - (truth[row] === each ? 1 : 0)) ** 2;
        }
        terms[row] = scaleByHalf ? sum / 2 : sum;
    }
    return terms;
}
const probability_COMMON = { on: 'scores', better: 'lower', lowest: 0, basis: 'mean', tasks: ['binary', 'multiclass'] };
const HALF = { values: [true, false] };
const PROBABILITY = {
    log_loss: {
        ...probability_COMMON,
        highest: MAX_LOG_LOSS,
        takes: { binary: {}, multiclass: {} },
        how: { by: 'terms', terms: { binary: binaryLogLoss, multiclass: multiclassLogLoss } },
    },
    brier_score_loss: {
        ...probability_COMMON,
        highest: 1,
        range: ({ scaleByHalf }) => (scaleByHalf === false ? { highest: 2 } : {}),
        takes: {
            binary: { scaleByHalf: { ...HALF, default: true } },
            multiclass: { scaleByHalf: { ...HALF, default: false } },
        },
        how: { by: 'terms', terms: { binary: binaryBrier, multiclass: multiclassBrier } },
    },
};

;// CONCATENATED MODULE: ./domain/statistics/metrics/ranked.js

/** `order` gives the places of the scores from the highest down; `rowOf` and `isOfClass` are by place. */
function ranked(score, order, isOfClass, rowOf = (at) => at) {
    const last = new Uint8Array(order.length);
    for (let at = 0; at < order.length; at++) {
        last[at] = at + 1 === order.length || score(order[at] ?? 0) !== score(order[at + 1] ?? 0) ? 1 : 0;
    }
    return { row: order.map(rowOf), truth: Uint8Array.from(order, (at) => Number(isOfClass(at))), last };
}
/** The same, of scores that are not in order yet. */
const rankedScores = (scores, isOfClass, rowOf) => ranked((at) => scores[at] ?? Number.NaN, (0,order/* fallingOrder */.U)(scores), isOfClass, rowOf);
/** The share of pairs of a row of the class and another that are ranked right, ties half; NaN without either. */
function areaOf({ row, truth, last }, weight) {
    let [positives, negatives, right, positive, negative] = [0, 0, 0, 0, 0];
    for (let at = 0; at < row.length; at++) {
        const weighs = weight[row[at] ?? 0] ?? 0;
        const isOfClass = truth[at] ?? 0;
        // Without a branch, which nobody could predict.
        positive += weighs * isOfClass;
        negative += weighs * (1 - isOfClass);
        if (last[at] === 0)
            continue;
        right += negative * (positives + positive / 2);
        positives += positive;
        negatives += negative;
        positive = 0;
        negative = 0;
    }
    return right / (positives * negatives);
}
/**
 * The area up to a false positive rate below 1, cut by linear interpolation, scaled so that chance is .5 and the best
 * 1 (McClish, Medical Decision Making 1989).
 */
function partialAreaOf(of, weight, maxFpr) {
    const { positives, negatives } = totalsOf(of, weight);
    const most = maxFpr * negatives;
    let [area, above, passed] = [0, 0, 0];
    eachScore(of, weight, (positive, negative) => {
        const taken = Math.min(negative, most - passed);
        if (taken > 0)
            area += taken * (above + (positive * (taken / negative)) / 2);
        above += positive;
        passed += taken;
    });
    const [least, best] = [(maxFpr * maxFpr) / 2, maxFpr];
    return (1 + (area / (positives * negatives) - least) / (best - least)) / 2;
}
/** The step sum Σ (recall_k − recall_{k−1})·precision_k over falling scores, without interpolation; NaN without the class. */
function averagePrecisionOf(of, weight) {
    let [positives, all, sum] = [0, 0, 0];
    eachScore(of, weight, (positive, negative) => {
        positives += positive;
        all += positive + negative;
        if (positive > 0)
            sum += positive * (positives / all);
    });
    return sum / positives;
}
/** The weight of the rows of the class and of the others at each distinct score, from the highest down. */
function eachScore({ row, truth, last }, weight, visit) {
    let [positive, negative] = [0, 0];
    for (let at = 0; at < row.length; at++) {
        const weighs = weight[row[at] ?? 0] ?? 0;
        const isOfClass = truth[at] ?? 0;
        positive += weighs * isOfClass;
        negative += weighs * (1 - isOfClass);
        if (last[at] === 0)
            continue;
        visit(positive, negative);
        positive = 0;
        negative = 0;
    }
}
function totalsOf(of, weight) {
    let [positives, negatives] = [0, 0];
    eachScore(of, weight, (positive, negative) => {
        positives += positive;
        negatives += negative;
    });
    return { positives, negatives };
}

;// CONCATENATED MODULE: ./domain/statistics/metrics/ranking.js



const binary = ({ score, truth, order }) => ranked((at) => score[at] ?? Number.NaN, order, (at) => truth[at] === 1);
function rocAuc(rows, { maxFpr = 1 }) {
    const of = binary(rows);
    return maxFpr === 1 ? (weight) => areaOf(of, weight) : (weight) => partialAreaOf(of, weight, maxFpr);
}
function averagePrecision(rows) {
    const of = binary(rows);
    return (weight) => averagePrecisionOf(of, weight);
}
/** Each class against the rest. */
function oneVersusRest(rows, average, of) {
    if (average === 'micro')
        return everyCell(rows, of);
    const classes = Array.from({ length: rows.classes }, (_, each) => rankedScores(columnOf(rows, each), (at) => rows.truth[at] === each));
    return (weight) => {
        const supports = average === 'weighted' ? supportsOf(rows, weight) : new Float64Array(rows.classes).fill(1);
        // A class that does not occur weighs nothing; where all weigh the same it leaves the mean undefined.
        const sum = classes.reduce((sum, each, at) => {
            const support = supports[at] ?? 0;
            return support === 0 ? sum : sum + support * of(each, weight);
        }, 0);
        return sum / (0,sums/* total */.X5)(supports);
    };
}
/** Every score of every class as a row of its own. */
function everyCell(rows, of) {
    const { classes, truth } = rows;
    const rowOf = (cell) => Math.floor(cell / classes);
    const cells = rankedScores(scoresOf(rows), (cell) => truth[rowOf(cell)] === cell % classes, rowOf);
    return (weight) => of(cells, weight);
}
/** Each pair of classes, both ways (Hand and Till, Machine Learning 2001). NaN where one class does not occur. */
function oneVersusOne(rows, average) {
    if (average === 'micro')
        throw new Error('one class against one has no micro average');
    const pairs = Array.from({ length: rows.classes }, (_, one) => one).flatMap((one) => Array.from({ length: one }, (_, other) => ({
        one,
        other,
        ways: [against(rows, one, other), against(rows, other, one)],
    })));
    return (weight) => {
        const supports = supportsOf(rows, weight);
        let [sum, weights] = [0, 0];
        for (const { one, other, ways } of pairs) {
            const weighs = average === 'weighted' ? (supports[one] ?? 0) + (supports[other] ?? 0) : 1;
            sum += (weighs * (areaOf(ways[0], weight) + areaOf(ways[1], weight))) / 2;
            weights += weighs;
        }
        return sum / weights;
    };
}
/** The rows of two classes by their scores for the first. */
function against(rows, one, other) {
    const { truth } = rows;
    const places = Uint32Array.from(truth.keys()).filter((row) => truth[row] === one || truth[row] === other);
    const column = columnOf(rows, one);
    const scores = Float64Array.from(places, (row) => column[row] ?? Number.NaN);
    const rowOf = (at) => places[at] ?? 0;
    return rankedScores(scores, (at) => truth[rowOf(at)] === one, rowOf);
}
function columnOf(rows, column) {
    const scores = scoresOf(rows);
    const own = new Float64Array(rows.size);
    for (let row = 0; row < own.length; row++)
        own[row] = scores[row * rows.classes + column] ?? Number.NaN;
    return own;
}
function supportsOf({ truth, classes }, weight) {
    const supports = new Float64Array(classes);
    truth.forEach((each, row) => {
        supports[each] = (supports[each] ?? 0) + (weight[row] ?? 0);
    });
    return supports;
}
const ranking_COMMON = {
    on: 'scores',
    better: 'higher',
    lowest: 0,
    highest: 1,
    basis: 'ranking',
    tasks: ['binary', 'multiclass'],
};
const AVERAGE = { values: ['macro', 'micro', 'weighted'], default: 'macro' };
const RANKING = {
    roc_auc_score: {
        ...ranking_COMMON,
        takes: {
            binary: { maxFpr: { range: { min: 0, max: 1, isAboveMin: true }, optional: true } },
            multiclass: { multiClass: { values: ['ovr', 'ovo'] }, average: AVERAGE },
        },
        how: {
            by: 'rows',
            prepare: {
                binary: rocAuc,
                multiclass: (rows, { multiClass, average }) => multiClass === 'ovo' ? oneVersusOne(rows, average) : oneVersusRest(rows, average, areaOf),
            },
        },
    },
    average_precision_score: {
        ...ranking_COMMON,
        takes: { binary: {}, multiclass: { average: AVERAGE } },
        how: {
            by: 'rows',
            prepare: {
                binary: averagePrecision,
                multiclass: (rows, { average }) => oneVersusRest(rows, average, averagePrecisionOf),
            },
        },
    },
};

;// CONCATENATED MODULE: ./domain/statistics/metrics/rates.js
/** Fairlearn's rates of a binary task. Where there is nothing to be a share of they do not exist; Fairlearn answers 0. */
const isPositive = (truth, _, positive) => truth === positive;
const isNegative = (truth, _, positive) => truth !== positive;
const isSelected = (_, decided, positive) => decided === positive;
const isNotSelected = (_, decided, positive) => decided !== positive;
const rates_isAny = () => true;
const both = (one, other) => (...cell) => one(...cell) && other(...cell);
const rate = (better, selected, whole) => ({
    on: 'decisions',
    better,
    lowest: 0,
    highest: 1,
    tasks: ['binary'],
    takes: { binary: { posLabel: { values: [0, 1], default: 1 } } },
    basis: 'proportion',
    how: { by: 'share', part: both(selected, whole), whole },
});
const RATES = {
    true_positive_rate: rate('higher', isSelected, isPositive),
    false_negative_rate: rate('lower', isNotSelected, isPositive),
    false_positive_rate: rate('lower', isSelected, isNegative),
    true_negative_rate: rate('higher', isNotSelected, isNegative),
    selection_rate: rate('neither', isSelected, rates_isAny),
};

;// CONCATENATED MODULE: ./domain/statistics/metrics/top-k.js

/** Whether the true class is among the `k` of highest score; of equal scores the later class goes first, as in scikit-learn. */
function topHits(rows, { k = 2 }) {
    const { classes } = rows;
    const scores = scoresOf(rows);
    return Uint8Array.from(rows.truth, (truth, row) => {
        const own = scores[row * classes + truth] ?? Number.NaN;
        let before = 0;
        for (let each = 0; each < classes; each++) {
            const other = scores[row * classes + each] ?? Number.NaN;
            if (other > own || (other === own && each > truth))
                before++;
        }
        return Number(before < k);
    });
}
const TOP_K = {
    top_k_accuracy_score: {
        on: 'scores',
        better: 'higher',
        lowest: 0,
        highest: 1,
        basis: 'proportion',
        tasks: ['multiclass'],
        takes: { multiclass: { k: { range: { min: 1, max: 65_534, isInteger: true }, default: 2 } } },
        how: { by: 'hits', hits: { multiclass: topHits } },
    },
};

;// CONCATENATED MODULE: ./domain/statistics/metrics/registry.js









/** scikit-learn's names; Fairlearn's of the rates. The calibration error is neither's. */
const METRICS = [
    'accuracy_score',
    'balanced_accuracy_score',
    'roc_auc_score',
    'average_precision_score',
    'precision_score',
    'recall_score',
    'f1_score',
    'fbeta_score',
    'jaccard_score',
    'matthews_corrcoef',
    'cohen_kappa_score',
    'top_k_accuracy_score',
    'zero_one_loss',
    'hamming_loss',
    'brier_score_loss',
    'log_loss',
    'expected_calibration_error',
    'true_positive_rate',
    'true_negative_rate',
    'false_positive_rate',
    'false_negative_rate',
    'selection_rate',
    'mean_absolute_error',
    'mean_squared_error',
    'root_mean_squared_error',
    'median_absolute_error',
    'mean_absolute_percentage_error',
    'mean_squared_log_error',
    'mean_pinball_loss',
    'max_error',
    'r2_score',
    'explained_variance_score',
];
const DEFINITIONS = {
    ...AGREEMENT,
    ...CALIBRATION,
    ...ERRORS,
    ...FIT,
    ...LABELS,
    ...PROBABILITY,
    ...RANKING,
    ...RATES,
    ...TOP_K,
};

;// CONCATENATED MODULE: ./domain/statistics/metrics/definition.js
/** The function for the task of these rows. */
function forTask(functions, rows, options) {
    const of = functions[rows.task];
    if (of === undefined)
        throw new Error(`no metric of ${rows.task} tasks`);
    return of(rows, options);
}

;// CONCATENATED MODULE: ./domain/statistics/metrics/statistic.js





/**
 * The metric as a function of the rows' weights, prepared once and cheap to call often; NaN where it does not exist.
 * The weights given are the whole of it: whoever resamples weighted rows multiplies `rows.weight` in.
 */
function statisticOf(metric, rows) {
    const { how, on } = DEFINITIONS[metric.name];
    if (on === 'decisions') {
        const count = (0,metrics_matrix/* counter */.hJ)(decidedRows(rows));
        return (weight) => ofMatrix(metric, count(weight));
    }
    const mean = meanOf(metric, rows);
    if (mean)
        return (weight) => mean.after.value((0,sums/* weightedMean */.hY)(weight, mean.terms));
    if (how.by === 'rows')
        return forTask(how.prepare, rows, metric.options);
    const { hit, counted } = proportionOf(metric, rows);
    const [hits, all] = [Float64Array.from(hit), Float64Array.from(counted)];
    return (weight) => (0,sums/* weightedSum */.rO)(weight, hits) / (0,sums/* weightedSum */.rO)(weight, all);
}
/** A metric of decisions from weighted counts by truth and decision, row by row of the truth: `classes`² of them. */
const ofCounts = (metric, cells, classes) => ofMatrix(metric, { cells, classes });
/** Of a metric whose basis is `proportion`. */
function proportionOf(metric, rows) {
    const { how } = DEFINITIONS[metric.name];
    if (how.by === 'hits')
        return { hit: forTask(how.hits, rows, metric.options), counted: new Uint8Array(rows.size).fill(1) };
    if (how.by !== 'share')
        throw new Error(`${metric.name} is no proportion`);
    const { truth } = decidedRows(rows);
    const decided = (0,metrics_matrix/* decidedClasses */.fd)(decidedRows(rows));
    const { posLabel = 1 } = metric.options;
    const where = (holds) => Uint8Array.from(decided, (each, row) => Number(holds(truth[row] ?? 0, each, posLabel)));
    return { hit: where(how.part), counted: where(how.whole) };
}
/** Of a metric whose basis is `mean`; undefined of any other. */
function meanOf({ name, options }, rows) {
    const { how } = DEFINITIONS[name];
    return how.by === 'terms' ? { terms: forTask(how.terms, rows, options), after: how.after ?? terms/* ITSELF */.a } : undefined;
}
function decidedRows(rows) {
    if (rows.task === 'regression')
        throw new Error('numbers are judged as if they were decisions');
    return rows;
}
function ofMatrix({ name, options }, matrix) {
    const { how } = DEFINITIONS[name];
    if (how.by === 'matrix')
        return how.of(matrix, options);
    if (how.by !== 'share')
        throw new Error(`${name} is no metric of decisions`);
    return isOfOneClass(options) || how.averaged === undefined
        ? shareOf(how, matrix, options)
        : how.averaged(matrix, options);
}
const isOfOneClass = ({ average }) => average === undefined || average === 'binary';
function shareOf({ part, whole }, { cells, classes }, options) {
    const { posLabel = 1, zeroDivision = 'nan' } = options;
    let [hits, all] = [0, 0];
    cells.forEach((count, cell) => {
        const [truth, decided] = [Math.floor(cell / classes), cell % classes];
        if (whole(truth, decided, posLabel))
            all += count;
        if (part(truth, decided, posLabel))
            hits += count;
    });
    if (all !== 0)
        return hits / all;
    return zeroDivision === 'nan' ? Number.NaN : zeroDivision;
}

;// CONCATENATED MODULE: ./domain/statistics/metrics/existence.js


/** The metric of the rows with their weights; NaN where it does not exist. */
const metricValue = (metric, rows) => statisticOf(metric, rows)(rows.weight ?? new Float64Array(rows.size).fill(1));
/** Why the metric does not exist on these rows, or says nothing of them; undefined where it does. */
function whyUndefined(metric, rows) {
    if (countRows(rows) === 0)
        return 'no-rows';
    return rows.task === 'regression' ? ofNumbers(metric, rows) : ofClasses(metric, rows);
}
/**
 * On one class alone a model that always answers it is perfect: all but the rates of that class are refused. Of several
 * classes some may be missing, unless the metric is a mean over all of them.
 */
function ofClasses(metric, rows) {
    const { on, takes } = DEFINITIONS[metric.name];
    const isRate = on === 'decisions' && takes.multiclass === undefined;
    if (!isRate && classesSeen(rows) < 2)
        return 'one-class';
    if (rows.task === 'multiclass' && on === 'scores' && rows.scores === undefined)
        return 'no-scores';
    if (rows.task === 'multiclass' && isAlwaysPerfect(metric, rows))
        return 'degenerate';
    if (!Number.isNaN(metricValue(metric, rows)))
        return undefined;
    if (on === 'scores')
        return 'class-absent';
    return isRate ? 'one-class' : divisionBy(metric);
}
/** Among the highest scores of all classes the true class always is. */
const isAlwaysPerfect = ({ name, options: { k = 2 } }, { classes }) => name === 'top_k_accuracy_score' && k >= classes;
const divisionBy = ({ name, options }) => name === 'precision_score' && isOfOneClass(options) ? 'no-predicted-positives' : 'zero-division';
function ofNumbers(metric, rows) {
    if (!Number.isNaN(metricValue(metric, rows)))
        return undefined;
    return metric.name === 'mean_squared_log_error' ? 'out-of-domain' : 'too-few-records';
}
const isThere = ({ weight }, row) => weight === undefined || (weight[row] ?? 0) > 0;
function countRows(rows) {
    let count = 0;
    for (let row = 0; row < rows.size; row++)
        if (isThere(rows, row))
            count++;
    return count;
}
function classesSeen(rows) {
    const seen = new Set();
    for (let row = 0; row < rows.size && seen.size < 2; row++)
        if (isThere(rows, row))
            seen.add(rows.truth[row] ?? 0);
    return seen.size;
}

;// CONCATENATED MODULE: ./domain/statistics/metrics.js





const TRAITS = DEFINITIONS;
/** A metric with these options, and the defaults of the task for the others. */
function metricOf(name, task, given = {}) {
    const takes = Object.entries(TRAITS[name].takes[task] ?? {});
    const defaults = takes.flatMap(([option, taken]) => (taken.default === undefined ? [] : [[option, taken.default]]));
    return { name, options: { ...Object.fromEntries(defaults), ...given } };
}
/** The metric as one reads it: `fbeta_score(beta=2)`; by it two of a name can be told apart. */
function textOf({ name, options }) {
    const said = Object.entries(options)
        .filter(([option, value]) => !isDefault(name, option, value))
        .map(([option, value]) => `${option}=${value}`);
    return said.length > 0 ? `${name}(${said.join(', ')})` : name;
}
/** The default of every task that has one. */
function isDefault(name, option, value) {
    const defaults = Object.values(TRAITS[name].takes)
        .map((takes) => takes[option]?.default)
        .filter((each) => each !== undefined);
    return defaults.length > 0 && defaults.every((each) => each === value);
}
/** What no model is below or above. */
function rangeOf({ name, options }) {
    const { lowest, highest, range } = DEFINITIONS[name];
    return { lowest, highest, ...range?.(options) };
}
/** What an interval of the metric can be made of, with its options: an average over classes is no proportion. */
function basisOf({ name, options }) {
    const { basis } = TRAITS[name];
    return basis === 'proportion' && !isOfOneClass(options) ? 'counts' : basis;
}


/***/ }),

/***/ 80855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hJ: () => (/* binding */ counter),
  fd: () => (/* binding */ decidedClasses),
  pY: () => (/* binding */ marginsOf)
});

;// CONCATENATED MODULE: ./domain/statistics/confusion.js
/** A program must not judge decisions that were never made: the spec's reader demands a threshold. */
function decisionsOf({ decided }) {
    if (decided === undefined)
        throw new Error('decisions are judged, and there is no threshold');
    return decided;
}

;// CONCATENATED MODULE: ./domain/statistics/metrics/matrix.js

function marginsOf(matrix) {
    const { classes } = matrix;
    const [support, decided, right] = [new Float64Array(classes), new Float64Array(classes), new Float64Array(classes)];
    matrix.cells.forEach((count, cell) => {
        const [truth, decision] = [Math.floor(cell / classes), cell % classes];
        support[truth] = (support[truth] ?? 0) + count;
        decided[decision] = (decided[decision] ?? 0) + count;
        if (truth === decision)
            right[truth] = count;
    });
    return { support, decided, right, all: support.reduce((sum, each) => sum + each, 0) };
}
const decidedClasses = (rows) => rows.task === 'binary' ? decisionsOf(rows) : rows.decided;
/** The weight of rows in each cell of the matrix; which cell a row is in is found once. */
function counter(rows) {
    const classes = rows.task === 'binary' ? 2 : rows.classes;
    const decided = decidedClasses(rows);
    const cellOf = new Uint32Array(rows.size);
    for (let row = 0; row < cellOf.length; row++)
        cellOf[row] = (rows.truth[row] ?? 0) * classes + (decided[row] ?? 0);
    return (weight) => {
        const cells = new Float64Array(classes * classes);
        for (let row = 0; row < cellOf.length; row++) {
            const cell = cellOf[row] ?? 0;
            cells[cell] = (cells[cell] ?? 0) + (weight[row] ?? 0);
        }
        return { cells, classes };
    };
}


/***/ }),

/***/ 75400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uy: () => (/* binding */ squaresAround),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   hY: () => (/* binding */ weightedMean),
/* harmony export */   rO: () => (/* binding */ weightedSum)
/* harmony export */ });
/** So many are added plainly; the sums of blocks are then added with what each addition lost (Neumaier, ZAMM 1974). */
const BLOCK = 128;
/** Σ weight·term. A row of weight 0 is not there, whatever its term. */
function weightedSum(weight, terms) {
    const sum = sumOfBlocks(weight.length, (from, to) => {
        let block = 0;
        for (let row = from; row < to; row++)
            block += (weight[row] ?? 0) * (terms[row] ?? Number.NaN);
        return block;
    });
    return Number.isFinite(sum) ? sum : sumOfThose(weight, terms);
}
/** Σ weight·(value − middle)². */
const squaresAround = (middle, weight, values) => sumOfBlocks(weight.length, (from, to) => {
    let block = 0;
    for (let row = from; row < to; row++)
        block += (weight[row] ?? 0) * ((values[row] ?? Number.NaN) - middle) ** 2;
    return block;
});
const total = (values) => sumOfBlocks(values.length, (from, to) => {
    let block = 0;
    for (let at = from; at < to; at++)
        block += values[at] ?? 0;
    return block;
});
const weightedMean = (weight, terms) => weightedSum(weight, terms) / total(weight);
/** The same with a look at each weight, which is slow: 0 times what is infinite is no 0. */
function sumOfThose(weight, terms) {
    const there = weight.map((each, row) => (each === 0 ? 0 : each * (terms[row] ?? Number.NaN)));
    return total(there);
}
function sumOfBlocks(size, block) {
    let [sum, lost] = [0, 0];
    for (let from = 0; from < size; from += BLOCK) {
        const more = block(from, Math.min(from + BLOCK, size));
        const next = sum + more;
        lost += Math.abs(sum) >= Math.abs(more) ? sum - next + more : more - next + sum;
        sum = next;
    }
    // Of an infinite sum what was lost is no number.
    return Number.isFinite(sum) ? sum + lost : sum;
}


/***/ }),

/***/ 48009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ moverRatio),
/* harmony export */   n: () => (/* binding */ moverDifference)
/* harmony export */ });
/**
 * first − second from the bounds of each and the correlation of both estimates (Zou and Donner, Statistics in Medicine
 * 2008). With Wilson's bounds and the correlation φ of paired decisions this is Newcombe's method 10.
 */
function moverDifference(first, second, correlation) {
    const difference = first.value - second.value;
    return {
        low: difference - reach(first.value - first.low, second.high - second.value, correlation),
        high: difference + reach(first.high - first.value, second.value - second.low, correlation),
    };
}
/** first ÷ second, both above 0: where the bound of first − ratio·second is 0 (Donner and Zou, SMMR 2012). */
function moverRatio(first, second, correlation) {
    return {
        low: crossing(first, second, correlation, first.value - first.low, second.high - second.value, -1),
        high: crossing(first, second, correlation, first.high - first.value, second.value - second.low, 1),
    };
}
function reach(own, others, correlation) {
    return Math.sqrt(Math.max(0, own * own - 2 * correlation * own * others + others * others));
}
/** The root of (a − r·b)² = own² − 2ρ·own·r·others + r²·others² on the asked side. */
function crossing({ value: a }, { value: b }, correlation, own, others, side) {
    const square = b * b - others * others;
    const middle = a * b - correlation * own * others;
    const root = Math.sqrt(Math.max(0, middle * middle - square * (a * a - own * own)));
    if (square <= 0)
        return side === 1 ? Number.POSITIVE_INFINITY : (middle - root) / square;
    return (middle + side * root) / square;
}


/***/ }),

/***/ 78841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony export normalDensity */
/** The standard normal distribution, to about 1e-15. */
const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** From here on the continued fraction converges faster than the series loses digits. */
const TAIL_FROM = 3;
const normalDensity = (z) => Math.exp(-0.5 * z * z) / ROOT_TWO_PI;
function normalCdf(z) {
    if (Number.isNaN(z))
        return Number.NaN;
    if (z < 0)
        return upperTail(-z);
    return 1 - upperTail(z);
}
/** The z below which a share `p` lies: two rational steps to a start, then Newton's method on the smaller tail. */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}
/** P(Z > z) for z ≥ 0. */
function upperTail(z) {
    if (z === Number.POSITIVE_INFINITY)
        return 0;
    return z < TAIL_FROM ? 0.5 - normalDensity(z) * centralSeries(z) : normalDensity(z) * tailFraction(z);
}
/** Σ z^(2k+1) / (1·3·…·(2k+1)): Abramowitz and Stegun 26.2.11. */
function centralSeries(z) {
    let [term, sum] = [z, z];
    for (let odd = 3; term > sum * Number.EPSILON * 0.1; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return sum;
}
/** Mills' ratio 1/(z+ 1/(z+ 2/(z+ 3/(z+ …)))), evaluated backwards: Abramowitz and Stegun 26.2.14. */
function tailFraction(z) {
    let rest = z;
    for (let k = 160; k >= 1; k--)
        rest = z + k / rest;
    return 1 / rest;
}
/** z ≥ 0 with P(Z > z) = tail, tail ≤ 0.5. Newton's method on log tails, which are nearly straight lines far out. */
function upperQuantile(tail) {
    let z = tail > 0.3 ? (0.5 - tail) * ROOT_TWO_PI : Math.sqrt(-2 * Math.log(tail)) - 0.5;
    for (let round = 0; round < 60; round++) {
        const above = upperTail(z);
        const step = (Math.log(above / tail) * above) / normalDensity(z);
        z = Math.max(0, z + step);
        if (Math.abs(step) <= 1e-15 * Math.max(1, z))
            break;
    }
    return z;
}


/***/ }),

/***/ 2902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ quantileUncertain),
/* harmony export */   z: () => (/* binding */ quantileBounds)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15880);
/* harmony import */ var _crossing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5202);
/* harmony import */ var _sample_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48032);



/** The z of one standard error, as the confidence of a one-sided bound. */
const ONE_STANDARD_ERROR = 0.8413447460685429;
/**
 * Bounds of the quantile of a distribution, whatever its shape, from sorted values: those whose rank the binomial
 * distribution would pass too seldom (Hahn and Meeker 1991, 5.2). Infinite where the values are too few.
 */
function quantileBounds(sorted, share, confidence) {
    const n = sorted.length;
    const low = lastRank(n, (rank) => (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialCdf */ .HU)(rank - 1, n, share) <= 1 - confidence);
    const high = n + 1 - lastRank(n, (rank) => (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialCdf */ .HU)(rank - 1, n, 1 - share) <= 1 - confidence);
    return { low: sorted[low - 1] ?? Number.NEGATIVE_INFINITY, high: sorted[high - 1] ?? Number.POSITIVE_INFINITY };
}
/** The quantile of `sorted` values (`value`: as the metric defines it). */
const quantileUncertain = (value, sorted, share) => ({
    kind: 'estimate',
    value,
    method: 'order-statistics',
    n: sorted.length,
    of: 'records',
    bounds: (confidence) => quantileBounds(sorted, share, confidence),
    needed: (limit, confidence) => {
        const { low, high } = quantileBounds(sorted, share, ONE_STANDARD_ERROR);
        return (0,_sample_size_js__WEBPACK_IMPORTED_MODULE_1__/* .scaledRows */ .Uq)(sorted.length, (high - low) / 2, value - limit, confidence);
    },
});
/** The last rank of 1 … n that holds, 0 for none; those that hold come first. */
function lastRank(n, holds) {
    const at = (point) => Math.floor(point);
    return at((0,_crossing_js__WEBPACK_IMPORTED_MODULE_2__/* .lastAllowed */ .r)((point) => at(point) === 0 || holds(at(point)), 0, n));
}


/***/ }),

/***/ 28472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fallingOrder)
/* harmony export */ });
/**
 * The places of finite numbers, from the highest number down; equal ones stay in their order. A radix sort of the
 * doubles' bits, byte by byte from the lowest: the time grows with the count alone, and a million takes a tenth of a second.
 */
function fallingOrder(values) {
    const { low, high } = fallingKeys(values);
    let [from, to] = [new Uint32Array(values.length), new Uint32Array(values.length)];
    for (let row = 0; row < from.length; row++)
        from[row] = row;
    for (const key of [low, high]) {
        for (let shift = 0; shift < 32; shift += 8) {
            if (sortedByByte(key, shift, from, to))
                [from, to] = [to, from];
        }
    }
    return from;
}
/** Puts the rows in the order of one byte of their keys; false where there is nothing to put in order. */
function sortedByByte(key, shift, from, to) {
    const next = starts(key, shift);
    if (next === undefined)
        return false;
    for (let at = 0; at < from.length; at++) {
        const row = from[at] ?? 0;
        const byte = ((key[row] ?? 0) >>> shift) & 255;
        const place = next[byte] ?? 0;
        to[place] = row;
        next[byte] = place + 1;
    }
    return true;
}
const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** Words whose order as unsigned integers is the falling order of the numbers: of a negative one the bits as they are. */
function fallingKeys(values) {
    // Adding 0 makes 0 of -0, which has other bits.
    const words = new Uint32Array(values.map((value) => value + 0).buffer);
    const [low, high] = [new Uint32Array(values.length), new Uint32Array(values.length)];
    for (let row = 0; row < values.length; row++) {
        const [first = 0, second = 0] = [words[2 * row], words[2 * row + 1]];
        const [lower, upper] = IS_LITTLE_ENDIAN ? [first, second] : [second, first];
        const isNegative = upper >>> 31 === 1;
        low[row] = isNegative ? lower : ~lower;
        high[row] = isNegative ? upper : ~upper & 0x7fffffff;
    }
    return { low, high };
}
/** Where the rows of each byte begin; undefined where all have the same. */
function starts(key, shift) {
    const counts = new Uint32Array(256);
    for (let row = 0; row < key.length; row++) {
        const byte = ((key[row] ?? 0) >>> shift) & 255;
        counts[byte] = (counts[byte] ?? 0) + 1;
    }
    if (counts.includes(key.length))
        return undefined;
    let before = 0;
    return counts.map((count) => {
        before += count;
        return before - count;
    });
}


/***/ }),

/***/ 74297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ seeded)
/* harmony export */ });
const WORD = 2 ** 32;
const MASK_64 = (1n << 64n) - 1n;
/** xoshiro128** (Blackman and Vigna, 2021), its state filled by SplitMix64 from an integer seed. */
function seeded(seed) {
    const [a, b] = splitMix64(BigInt.asUintN(64, BigInt(seed)));
    const state = Int32Array.of(low(a), high(a), low(b), high(b));
    return { fill: (into, limit) => fill(state, into, limit) };
}
/** The high half of word·limit (Lemire 2019); low halves that would favour some results are drawn again. Exact to 2²¹. */
function fill(state, into, limit) {
    const unfair = WORD % limit;
    let [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = state;
    for (let at = 0; at < into.length;) {
        const word = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
        const shifted = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = rotate(s3, 11);
        const result = Math.floor((word * limit) / WORD);
        if (word * limit - result * WORD >= unfair)
            into[at++] = result;
    }
    state.set([s0, s1, s2, s3]);
}
const rotate = (word, by) => (word << by) | (word >>> (32 - by));
function splitMix64(seed) {
    const mix = (state) => {
        let z = state & MASK_64;
        z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
        z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
        return z ^ (z >> 31n);
    };
    const gamma = 0x9e3779b97f4a7c15n;
    return [mix(seed + gamma), mix(seed + 2n * gamma)];
}
const low = (word) => Number(word & 0xffffffffn);
const high = (word) => Number(word >> 32n);


/***/ }),

/***/ 28518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ recallsOf)
/* harmony export */ });
/* harmony import */ var _metrics_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80855);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42362);


/** The classes whose mean recall the metric is; undefined if it is not that. */
function recallsOf(metric, { candidate, champion, counts }) {
    const isMeanRecall = metric.name === 'balanced_accuracy_score' || (metric.name === 'recall_score' && metric.options.average === 'macro');
    if (!isMeanRecall)
        return undefined;
    const recalls = byClass(candidate, champion, counts);
    const mean = recalls.reduce((sum, { right, pairs }) => sum + right / pairs, 0) / recalls.length;
    // A class that is decided for and never occurs counts as a recall of 0 in a macro average; `adjusted` rescales.
    return Math.abs(mean - (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .statisticOf */ .Qr)(metric, candidate)(counts)) < 1e-12 ? recalls : undefined;
}
function byClass(candidate, champion, counts) {
    const [ours, theirs] = [(0,_metrics_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .decidedClasses */ .fd)(candidate), (0,_metrics_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .decidedClasses */ .fd)(champion)];
    const classes = new Map();
    counts.forEach((count, row) => {
        const truth = candidate.truth[row] ?? 0;
        const { right, onlyFirst, onlySecond, pairs } = classes.get(truth) ?? NONE;
        const [isRight, isTheirsRight] = [ours[row] === truth, theirs[row] === truth];
        classes.set(truth, {
            right: right + (isRight ? count : 0),
            onlyFirst: onlyFirst + (isRight && !isTheirsRight ? count : 0),
            onlySecond: onlySecond + (isTheirsRight && !isRight ? count : 0),
            pairs: pairs + count,
        });
    });
    return [...classes.values()];
}
const NONE = { right: 0, onlyFirst: 0, onlySecond: 0, pairs: 0 };


/***/ }),

/***/ 82338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VY: () => (/* binding */ BCA_FROM_RESAMPLES),
  L$: () => (/* binding */ fromReplicates),
  eB: () => (/* binding */ resampled)
});

// EXTERNAL MODULE: ./domain/statistics/bootstrap.js
var bootstrap = __webpack_require__(1382);
// EXTERNAL MODULE: ./domain/statistics/normal.js
var normal = __webpack_require__(78841);
;// CONCATENATED MODULE: ./domain/statistics/bca.js


/** Above so many rows the jackknife leaves out groups: the acceleration is the same to first order, the work bounded. */
const MAX_JACKKNIFE_GROUPS = 1000;
/** Of very many rows the acceleration is next to nothing, and so few groups tell as much. */
const MANY_ROWS = 10_000;
const GROUPS_OF_MANY = 200;
/** Undefined where leaving units out leaves the metric undefined, or every replicate lies on one side of the value. */
function corrections(value, replicates, leftOut) {
    const bias = (0,normal/* normalQuantile */.Zl)(shareBelow(replicates, value));
    const acceleration = skewness(leftOut);
    return Number.isFinite(bias) && Number.isFinite(acceleration) ? { bias, acceleration } : undefined;
}
/** The one-sided bound at `z` (for a share, its quantile) of the corrected distribution. */
function bcaBound(replicates, z, { bias, acceleration }) {
    const shifted = bias + z;
    return (0,bootstrap/* quantile */.YV)(replicates, (0,normal/* normalCdf */.vr)(bias + shifted / (1 - acceleration * shifted)));
}
/** Leaves out each row (or cluster), or groups of them where they are many. */
function leaveOut(size, statistic, clusters, base) {
    const units = clusters?.count ?? size;
    const groups = Math.min(units, units > MANY_ROWS ? GROUPS_OF_MANY : MAX_JACKKNIFE_GROUPS);
    const weight = base ? base.slice() : new Float64Array(size).fill(1);
    const rows = rowsByGroup(size, groups, clusters);
    const values = Float64Array.from(rows, (group) => {
        for (const row of group)
            weight[row] = 0;
        const without = statistic(weight);
        for (const row of group)
            weight[row] = base?.[row] ?? 1;
        return without;
    });
    return { values };
}
function rowsByGroup(size, groups, clusters) {
    const rows = Array.from({ length: groups }, () => []);
    for (let row = 0; row < size; row++)
        rows[(clusters?.of[row] ?? row) % groups]?.push(row);
    return rows;
}
/** Values equal to the estimate count half. */
function shareBelow(replicates, value) {
    const below = replicates.reduce((sum, each) => sum + (each < value ? 1 : each === value ? 0.5 : 0), 0);
    return below / replicates.length;
}
function skewness({ values, times }) {
    let [count, sum] = [0, 0];
    values.forEach((each, at) => {
        const weighs = times?.[at] ?? 1;
        count += weighs;
        sum += weighs * each;
    });
    const mean = sum / count;
    let [squares, cubes] = [0, 0];
    values.forEach((each, at) => {
        const weighs = times?.[at] ?? 1;
        squares += weighs * (mean - each) ** 2;
        cubes += weighs * (mean - each) ** 3;
    });
    return cubes / (6 * squares ** 1.5);
}

// EXTERNAL MODULE: ./domain/statistics/beta.js
var beta = __webpack_require__(15880);
// EXTERNAL MODULE: ./domain/statistics/clusters.js
var statistics_clusters = __webpack_require__(28209);
// EXTERNAL MODULE: ./domain/statistics/random.js
var random = __webpack_require__(74297);
// EXTERNAL MODULE: ./domain/statistics/sample-size.js
var sample_size = __webpack_require__(48032);
// EXTERNAL MODULE: ./domain/statistics/uncertain.js
var uncertain = __webpack_require__(22095);
;// CONCATENATED MODULE: ./domain/statistics/grouped-jackknife.js




/** Above so many rows 2,000 resamples take too long, and say no more than this does. */
const MAX_BOOTSTRAP_ROWS = 100_000;
/** As many groups: Student's t with 99 degrees of freedom is 1 % wider than a normal interval. */
const GROUPS = 100;
/** The statistic without each of 100 random groups of rows, or clusters; their spread is its variance (Shao and Wu 1989). */
function groupedJackknife(many, seed, { n, of }) {
    const { value } = many;
    const without = leaveGroupsOut(many, seed);
    if (without.some(Number.isNaN))
        return (0,uncertain/* notDefined */.F)('undefined-resamples', value);
    const mean = without.reduce((sum, each) => sum + each, 0) / GROUPS;
    const squares = without.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    const deviation = Math.sqrt(((GROUPS - 1) / GROUPS) * squares);
    if (!(deviation > 1e-12 * Math.abs(value)))
        return (0,uncertain/* notDefined */.F)('degenerate', value);
    return {
        kind: 'estimate',
        value,
        method: 'jackknife-groups',
        n,
        of,
        bounds: (confidence) => {
            const reach = (0,beta/* studentQuantile */.FI)(confidence, GROUPS - 1) * deviation;
            return { low: value - reach, high: value + reach };
        },
        needed: (limit, confidence) => (0,sample_size/* scaledRows */.Uq)(n, deviation, value - limit, confidence),
    };
}
function leaveGroupsOut({ size, statistic, clusters, weight: base }, seed) {
    const groupOfUnit = new Uint32Array(clusters?.count ?? size);
    (0,random/* seeded */.J)(seed).fill(groupOfUnit, GROUPS);
    const weight = new Float64Array(size);
    return Float64Array.from({ length: GROUPS }, (_, group) => {
        for (let row = 0; row < size; row++) {
            const isOut = groupOfUnit[clusters ? (clusters.of[row] ?? 0) : row] === group;
            weight[row] = isOut ? 0 : (base?.[row] ?? 1);
        }
        return statistic(weight);
    });
}

;// CONCATENATED MODULE: ./domain/statistics/resampled.js








/** Fewer resamples than this are too few for the corrected tails. */
const BCA_FROM_RESAMPLES = 2000;
/** More undefined resamples than this share and nothing is said. */
const MAX_UNDEFINED_SHARE = 0.05;
/**
 * Any statistic of rows by the bootstrap: corrected (BCa) from 2,000 resamples on, else the percentile method. Clusters
 * are drawn whole. Of very many rows the spread between groups of them says as much.
 */
function resampled(size, statistic, settings, { cluster, weight } = {}) {
    const clusters = cluster && (0,statistics_clusters/* clustersOf */.Dg)(cluster);
    const value = statistic(weight ?? new Float64Array(size).fill(1));
    if (clusters && clusters.count < statistics_clusters/* MIN_CLUSTERS */.RX)
        return (0,uncertain/* notDefined */.F)('too-few-clusters', value);
    const counts = countsOf(size, clusters, weight);
    if (size > MAX_BOOTSTRAP_ROWS)
        return groupedJackknife({ size, statistic, value, clusters, weight }, settings.seed, counts);
    const drawn = (0,bootstrap/* bootstrap */.Nw)(size, statistic, settings, { clusters, base: weight });
    const isCorrected = settings.resamples >= BCA_FROM_RESAMPLES;
    return fromReplicates(value, drawn, isCorrected ? () => leaveOut(size, statistic, clusters, weight) : undefined, counts);
}
/** What the replicates of a value say of it, with the jackknife (where corrected) and what they were drawn from. */
function fromReplicates(value, { replicates, undefinedShare }, leftOut, { n, of }) {
    if (undefinedShare > MAX_UNDEFINED_SHARE)
        return (0,uncertain/* notDefined */.F)('undefined-resamples', value);
    if (!isSpread(replicates, value))
        return (0,uncertain/* notDefined */.F)('degenerate', value);
    const corrected = leftOut && corrections(value, replicates, leftOut());
    const zAt = of === 'clusters' ? (confidence) => expanded(confidence, n) : normal/* normalQuantile */.Zl;
    const bound = (z) => (corrected ? bcaBound(replicates, z, corrected) : (0,bootstrap/* quantile */.YV)(replicates, (0,normal/* normalCdf */.vr)(z)));
    return {
        kind: 'estimate',
        value,
        method: of === 'clusters' ? 'bootstrap-clusters' : corrected ? 'bootstrap-bca' : 'bootstrap-percentile',
        n,
        of,
        bounds: (confidence) => ({ low: bound(-zAt(confidence)), high: bound(zAt(confidence)) }),
        needed: (limit, confidence) => (0,sample_size/* scaledRows */.Uq)(n, deviation(replicates), value - limit, confidence),
    };
}
/** Few units make a bootstrap too narrow as few values a normal interval: Student's t (Hesterberg, Am. Stat. 2015). */
const expanded = (confidence, units) => (0,beta/* studentQuantile */.FI)(confidence, units - 1) * Math.sqrt(units / (units - 1));
function countsOf(size, clusters, weight) {
    if (clusters)
        return { n: clusters.count, of: 'clusters' };
    return { n: weight ? Math.floor((0,statistics_clusters/* effectiveRows */.PA)(weight)) : size, of: 'records' };
}
/** Sums of the same numbers in another order differ in their last digits: that is no spread. */
function isSpread(replicates, value) {
    const spread = (replicates[replicates.length - 1] ?? 0) - (replicates[0] ?? 0);
    return spread > ROUNDING * Math.max(Math.abs(value), Number.MIN_VALUE);
}
const ROUNDING = 1e-12;
function deviation(values) {
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
    return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1));
}


/***/ }),

/***/ 94459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ multiclassRows),
/* harmony export */   $N: () => (/* binding */ regressionRows),
/* harmony export */   Dq: () => (/* binding */ classSizes),
/* harmony export */   LE: () => (/* binding */ subset),
/* harmony export */   RZ: () => (/* binding */ classCounts),
/* harmony export */   bB: () => (/* binding */ binaryRows)
/* harmony export */ });
/* unused harmony export weighted */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28472);

/** Values, ranges and lengths are the caller's to check. A score of at least the threshold is a decision for class 1. */
function binaryRows(truth, score, { threshold, ...extras } = {}) {
    const scores = new Float64Array(score);
    return {
        task: 'binary',
        size: scores.length,
        truth: new Uint8Array(truth),
        score: scores,
        order: (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .fallingOrder */ .U)(scores),
        ...(threshold === undefined ? {} : { decided: Uint8Array.from(scores, (each) => Number(each >= threshold)) }),
        ...extras,
    };
}
/** Labels and decisions as indices of classes; `scores` has `classes` for each row. */
const multiclassRows = (truth, decided, classes, { scores, ...extras } = {}) => ({
    task: 'multiclass',
    size: truth.length,
    classes,
    truth: new Uint16Array(truth),
    decided: new Uint16Array(decided),
    ...(scores ? { scores: new Float64Array(scores) } : {}),
    ...extras,
});
const regressionRows = (truth, predicted, extras = {}) => ({
    task: 'regression',
    size: truth.length,
    truth: new Float64Array(truth),
    predicted: new Float64Array(predicted),
    ...extras,
});
const weighted = (rows, weight) => ({ ...rows, weight });
function subset(rows, indices) {
    const extras = {
        ...(rows.weight ? { weight: picked(rows.weight, indices) } : {}),
        ...(rows.cluster ? { cluster: new Uint32Array(picked(rows.cluster, indices)) } : {}),
    };
    switch (rows.task) {
        case 'binary':
            return {
                ...binaryRows(picked(rows.truth, indices), picked(rows.score, indices), extras),
                ...(rows.decided ? { decided: new Uint8Array(picked(rows.decided, indices)) } : {}),
            };
        case 'multiclass':
            return multiclassRows(picked(rows.truth, indices), picked(rows.decided, indices), rows.classes, {
                scores: rows.scores && picked(rows.scores, indices, rows.classes),
                ...extras,
            });
        case 'regression':
            return regressionRows(picked(rows.truth, indices), picked(rows.predicted, indices), extras);
    }
}
/** `width` values for each index. */
function picked(values, indices, width = 1) {
    const own = new Float64Array(indices.length * width);
    for (let at = 0; at < own.length; at++) {
        const row = indices[Math.floor(at / width)] ?? Number.NaN;
        own[at] = values[row * width + (at % width)] ?? Number.NaN;
    }
    return own;
}
function classCounts({ truth }) {
    let positives = 0;
    for (const each of truth)
        positives += each;
    return { positives, negatives: truth.length - positives };
}
/** How many rows each class has, those that do not occur too; none of a regression. */
function classSizes(rows) {
    if (rows.task === 'regression')
        return [];
    const sizes = new Array(rows.task === 'binary' ? 2 : rows.classes).fill(0);
    for (const each of rows.truth)
        sizes[each] = (sizes[each] ?? 0) + 1;
    return sizes;
}


/***/ }),

/***/ 48032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ scaledRows),
/* harmony export */   Wj: () => (/* binding */ proportionRows),
/* harmony export */   wY: () => (/* binding */ POWER)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78841);

/** The power with which "needs about n more records" is meant. */
const POWER = 0.8;
/** Rows that a one-sided score test of one proportion needs, if the truth is `p` and the limit `p0` (Fleiss, 1981). */
function proportionRows(p, p0, confidence) {
    const [alpha, beta] = [(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(confidence), (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(POWER)];
    return ((alpha * Math.sqrt(p0 * (1 - p0)) + beta * Math.sqrt(p * (1 - p))) / (p - p0)) ** 2;
}
/** Rows needed where `standardError` was seen at `n` rows and falls with their root; `distance` on the same scale. */
const scaledRows = (n, standardError, distance, confidence) => n * ((((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(confidence) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(POWER)) * standardError) / distance) ** 2;


/***/ }),

/***/ 5054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ isOfDecisions),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   vJ: () => (/* binding */ isByTruth)
/* harmony export */ });
/* harmony import */ var _metrics_matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80855);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42362);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78071);



/** F1 of the Jaccard index (Lam, "Wilson's interval of the F1 score", 2023). */
const OF_JACCARD = {
    value: (share) => (2 * share) / (1 + share),
    inverse: (value) => value / (2 - value),
    slope: (share) => 2 / (1 + share) ** 2,
};
/** Undefined of a metric that is none. A micro average over decisions is the accuracy. */
function shareOf(metric, rows) {
    const { name, options } = metric;
    if ((0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .basisOf */ .gp)(metric) === 'proportion')
        return { ...(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .proportionOf */ .a1)(metric, rows), of: countedBy(metric), after: _terms_js__WEBPACK_IMPORTED_MODULE_1__/* .ITSELF */ .a };
    if (rows.task === 'regression')
        return undefined;
    if (options.average === 'micro' && MICRO_IS_ACCURACY.has(name))
        return shareOf({ name: 'accuracy_score', options: {} }, rows);
    const isOfOneClass = options.average === undefined || options.average === 'binary';
    if (!isOfOneClass || !(name === 'f1_score' || name === 'jaccard_score'))
        return undefined;
    return { ...ofBoth(rows, options.posLabel ?? 1), of: 'counted', after: name === 'f1_score' ? OF_JACCARD : _terms_js__WEBPACK_IMPORTED_MODULE_1__/* .ITSELF */ .a };
}
/** Whatever a model decides, the same rows are counted, so that two models can be compared row by row. */
const isByTruth = ({ of }) => BY_TRUTH.has(of);
const isOfDecisions = ({ name }) => _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAITS */ .GS[name].on === 'decisions';
const BY_TRUTH = new Set(['records', 'positives', 'negatives']);
const MICRO_IS_ACCURACY = new Set([
    'precision_score',
    'recall_score',
    'f1_score',
    'fbeta_score',
]);
const COUNTED = {
    recall_score: ['negatives', 'positives'],
    true_positive_rate: ['negatives', 'positives'],
    false_negative_rate: ['negatives', 'positives'],
    true_negative_rate: ['positives', 'negatives'],
    false_positive_rate: ['positives', 'negatives'],
    precision_score: ['predicted-negatives', 'predicted-positives'],
};
const countedBy = ({ name, options: { posLabel = 1 } }) => COUNTED[name]?.[posLabel] ?? 'records';
/** Of the rows that are of the class or decided to be, those that are both. */
function ofBoth(rows, positive) {
    const decided = (0,_metrics_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .decidedClasses */ .fd)(rows);
    const [hit, counted] = [new Uint8Array(rows.size), new Uint8Array(rows.size)];
    for (let row = 0; row < rows.size; row++) {
        const [isOf, isDecided] = [rows.truth[row] === positive, decided[row] === positive];
        hit[row] = Number(isOf && isDecided);
        counted[row] = Number(isOf || isDecided);
    }
    return { hit, counted };
}


/***/ }),

/***/ 90715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ meanEstimate),
/* harmony export */   Jt: () => (/* binding */ linearUncertain),
/* harmony export */   f5: () => (/* binding */ MIN_ROWS_OF_MEAN),
/* harmony export */   qz: () => (/* binding */ isTooSkewed)
/* harmony export */ });
/* unused harmony export skewedBounds */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15880);
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28209);
/* harmony import */ var _sample_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48032);
/* harmony import */ var _uncertain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22095);




/** Of fewer rows nothing is said: too much of the tail of a loss has not been seen (bench/gate.mjs). */
const MIN_ROWS_OF_MEAN = 30;
/** With fewer rows for the square of the skewness the correction is too small (bench/gate.mjs). */
const ROWS_PER_SQUARED_SKEWNESS = 15;
/** The mean with Student's t, corrected for skewness; undefined where units are few or too skewed, or do not differ. */
function linearUncertain(linear, method, of) {
    const estimate = meanEstimate(linear);
    const { value, standardError, skewness, units } = estimate;
    if (of === 'clusters' && units < _clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_CLUSTERS */ .RX)
        return (0,_uncertain_js__WEBPACK_IMPORTED_MODULE_3__/* .notDefined */ .F)('too-few-clusters', value);
    if (of !== 'clusters' && units < MIN_ROWS_OF_MEAN)
        return (0,_uncertain_js__WEBPACK_IMPORTED_MODULE_3__/* .notDefined */ .F)('too-few-records', value);
    if (!(standardError > 1e-14 * Math.abs(value)))
        return (0,_uncertain_js__WEBPACK_IMPORTED_MODULE_3__/* .notDefined */ .F)('degenerate', value);
    if (isTooSkewed({ skewness: Math.max(Math.abs(skewness), linear.skewness ?? 0), units }))
        return (0,_uncertain_js__WEBPACK_IMPORTED_MODULE_3__/* .notDefined */ .F)('too-skewed', value);
    return {
        kind: 'estimate',
        value,
        method,
        n: units,
        of,
        bounds: (confidence) => skewedBounds(estimate, confidence),
        needed: (limit, confidence) => (0,_sample_size_js__WEBPACK_IMPORTED_MODULE_1__/* .scaledRows */ .Uq)(units, standardError, value - limit, confidence),
    };
}
const isTooSkewed = ({ skewness, units }) => skewness * skewness * ROWS_PER_SQUARED_SKEWNESS > units;
/** Sample moments without bias to first order. */
function meanEstimate({ value, influence, times, freedom }) {
    let [n, sum] = [0, 0];
    for (let at = 0; at < influence.length; at++) {
        const count = times?.[at] ?? 1;
        n += count;
        sum += count * (influence[at] ?? 0);
    }
    const mean = sum / n;
    let [squares, cubes] = [0, 0];
    for (let at = 0; at < influence.length; at++) {
        const off = (influence[at] ?? 0) - mean;
        const square = (times?.[at] ?? 1) * off * off;
        squares += square;
        cubes += square * off;
    }
    const deviation = Math.sqrt(squares / n);
    return {
        value,
        standardError: Math.sqrt(squares / (n - 1) / n),
        skewness: deviation > 0 ? (cubes / n / deviation ** 3) * (Math.sqrt(n * (n - 1)) / (n - 2)) : 0,
        units: n,
        freedom: freedom ?? n - 1,
    };
}
/**
 * Student's t after Hall's transformation, which takes the skewness out of it (Hall, JRSS B 1992). A plain t lets
 * up to twice as many models pass whose loss is at the limit, a bootstrap half as many again.
 */
function skewedBounds(estimate, confidence) {
    const { value, standardError, skewness, units, freedom } = estimate;
    const t = (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(confidence, freedom);
    const a = skewness / Math.sqrt(units);
    const untransformed = (to) => (Math.abs(a) < 1e-9 ? to : (3 / a) * (Math.cbrt(1 + a * (to - a / 6)) - 1));
    return { low: value - standardError * untransformed(t), high: value - standardError * untransformed(-t) };
}


/***/ }),

/***/ 10284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GD: () => (/* binding */ pairedProportion),
  V5: () => (/* binding */ pairsNeeded),
  wY: () => (/* binding */ tango),
  DI: () => (/* binding */ tangoAt)
});

// EXTERNAL MODULE: ./domain/statistics/clopper-pearson.js
var clopper_pearson = __webpack_require__(77690);
// EXTERNAL MODULE: ./domain/statistics/crossing.js
var crossing = __webpack_require__(5202);
// EXTERNAL MODULE: ./domain/statistics/beta.js
var beta = __webpack_require__(15880);
// EXTERNAL MODULE: ./domain/statistics/normal.js
var normal = __webpack_require__(78841);
;// CONCATENATED MODULE: ./domain/statistics/mcnemar.js


/** Fewer discordant pairs than this and the test, like the bounds of the difference, is exact. */
const EXACT_BELOW = 25;
/** The two-sided p-value of "both are right equally often"; without discordant pairs 1 (McNemar 1947, Edwards 1948). */
function mcnemar({ onlyFirst, onlySecond }) {
    const discordant = onlyFirst + onlySecond;
    if (discordant === 0)
        return 1;
    const smaller = Math.min(onlyFirst, onlySecond);
    if (discordant < EXACT_BELOW)
        return Math.min(1, 2 * (0,beta/* binomialCdf */.HU)(smaller, discordant, 0.5));
    const corrected = Math.abs(onlyFirst - onlySecond) - 1;
    return 2 * (0,normal/* normalCdf */.vr)(-Math.max(0, corrected) / Math.sqrt(discordant));
}

// EXTERNAL MODULE: ./domain/statistics/mover.js
var mover = __webpack_require__(48009);
// EXTERNAL MODULE: ./domain/statistics/sample-size.js
var sample_size = __webpack_require__(48032);
;// CONCATENATED MODULE: ./domain/statistics/tango.js






/** Tango's score bounds of a paired difference of proportions, first − second (Tango, Statistics in Medicine 1998). */
const tango = (table, confidence) => tangoAt(table, (0,normal/* normalQuantile */.Zl)(confidence));
/** The same at any z; the counts need not be whole. */
function tangoAt(table, z) {
    const observed = (table.onlyFirst - table.onlySecond) / table.pairs;
    return {
        low: (0,crossing/* lastAllowed */.r)((difference) => score(table, difference) <= z, observed, -1),
        high: (0,crossing/* lastAllowed */.r)((difference) => score(table, difference) >= -z, observed, 1),
    };
}
const pairedProportion = (table, of) => {
    const isExact = table.onlyFirst + table.onlySecond < EXACT_BELOW;
    return {
        kind: 'estimate',
        value: (table.onlyFirst - table.onlySecond) / table.pairs,
        method: isExact ? 'tango-exact' : 'tango',
        n: table.pairs,
        of,
        bounds: (confidence) => (isExact ? ofFewDiscordant(table, confidence) : tango(table, confidence)),
        pValue: mcnemar(table),
        needed: (limit, confidence) => pairsNeeded(table, table.pairs, limit, confidence),
    };
};
/** Where few pairs are discordant, counts are coarse: the wider of Tango's and, by MOVER, of exact bounds of each share. */
function ofFewDiscordant(table, confidence) {
    const score = tango(table, confidence);
    const bounded = (count) => ({
        value: count / table.pairs,
        ...(0,clopper_pearson/* clopperPearson */.m)(count, table.pairs, confidence),
    });
    const exact = (0,mover/* moverDifference */.n)(bounded(table.onlyFirst), bounded(table.onlySecond), 0);
    return { low: Math.min(score.low, exact.low), high: Math.max(score.high, exact.high) };
}
/** Of `n` units that gave this table. */
function pairsNeeded({ onlyFirst, onlySecond, pairs }, n, limit, confidence) {
    const variance = (onlyFirst + onlySecond - (onlyFirst - onlySecond) ** 2 / pairs) / pairs ** 2;
    return (0,sample_size/* scaledRows */.Uq)(n, Math.sqrt(variance), (onlyFirst - onlySecond) / pairs - limit, confidence);
}
/** The score statistic at a difference: positive where the data lie above it. */
function score({ onlyFirst: b, onlySecond: c, pairs: n }, difference) {
    const distance = b - c - n * difference;
    const variance = n * (2 * discordance(b, c, n, difference) + difference * (1 - difference));
    if (variance > 0)
        return distance / Math.sqrt(variance);
    return distance === 0 ? 0 : distance * Number.POSITIVE_INFINITY;
}
/** The maximum-likelihood share of pairs in which only the second is right, given the difference. */
function discordance(b, c, n, difference) {
    const linear = -b - c + (2 * n - b + c) * difference;
    const root = Math.sqrt(Math.max(0, linear * linear + 8 * n * c * difference * (1 - difference)));
    return (root - linear) / (4 * n);
}


/***/ }),

/***/ 78071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ROOT),
/* harmony export */   a: () => (/* binding */ ITSELF)
/* harmony export */ });
const ITSELF = { value: (mean) => mean, inverse: (value) => value, slope: () => 1 };
const ROOT = {
    value: Math.sqrt,
    inverse: (value) => value * value,
    slope: (mean) => 0.5 / Math.sqrt(mean),
};


/***/ }),

/***/ 22095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ notDefined)
/* harmony export */ });
/* unused harmony export METHODS */
const METHODS = (/* unused pure expression or super */ null && ([
    'wilson',
    'wilson-mover',
    'wilson-mover-ratio',
    'wilson-clusters',
    'clopper-pearson',
    'delong-logit',
    'delong-newcombe',
    'delong-clusters',
    'delong-mover',
    'delong-mover-ratio',
    'tango',
    'tango-exact',
    'tango-clusters',
    'tango-mover',
    'mean-t',
    'order-statistics',
    'linearised-t',
    'bootstrap-percentile',
    'bootstrap-bca',
    'bootstrap-clusters',
    'jackknife-groups',
    'identical',
    'every-pair',
    'every-group',
]));
const notDefined = (reason, value) => ({
    kind: 'undefined',
    reason,
    ...(value === undefined ? {} : { value }),
});


/***/ }),

/***/ 94598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ proportion),
/* harmony export */   iU: () => (/* binding */ wilsonAt),
/* harmony export */   rF: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77690);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78841);
/* harmony import */ var _sample_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48032);



/** Wilson's score bounds of a proportion, each one-sided at `confidence`, within [0, 1] (Wilson, JASA 1927). */
const wilson = (successes, n, confidence) => wilsonAt(successes / n, n, (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(confidence));
/** The same for a share of what says as much as `n` rows, and any z. */
function wilsonAt(share, n, z) {
    const middle = share + (z * z) / (2 * n);
    const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    const shrink = 1 + (z * z) / n;
    return { low: Math.max(0, (middle - reach) / shrink), high: Math.min(1, (middle + reach) / shrink) };
}
/** Of fewer rows counts are so coarse that Wilson's bounds let up to 7 % of the models at the limit pass (bench/gate.mjs). */
const EXACT_BELOW = 100;
const proportion = (successes, n, of) => n < EXACT_BELOW
    ? (0,_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__/* .exactProportion */ ._)(successes, n, of)
    : {
        kind: 'estimate',
        value: successes / n,
        method: 'wilson',
        n,
        of,
        bounds: (confidence) => wilson(successes, n, confidence),
        needed: (limit, confidence) => (0,_sample_size_js__WEBPACK_IMPORTED_MODULE_2__/* .proportionRows */ .Wj)(successes / n, limit, confidence),
    };


/***/ }),

/***/ 64075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fb: () => (/* binding */ fairnessLimit),
  xK: () => (/* binding */ fairnessNumber),
  c1: () => (/* binding */ groupsOf),
  EG: () => (/* binding */ measureFairness)
});

// EXTERNAL MODULE: ./domain/statistics/estimate.js + 5 modules
var estimate = __webpack_require__(1463);
;// CONCATENATED MODULE: ./domain/statistics/extremes.js
/**
 * The largest of several numbers. That it is at most a limit means that each is: an intersection of one-sided tests, so
 * that each at α opens wrongly in α of the cases at most (Berger, Technometrics 1982). That it is above means that some
 * is: there each bound is at α ÷ their number (Bonferroni). No bound is made of the observed maximum, which is too large.
 */
const largestOf = (all) => ({
    value: Math.max(...all.map(({ value }) => value)),
    bounds: (confidence) => ({
        low: Math.max(...all.map((each) => each.bounds(shared(confidence, all.length)).low)),
        high: Math.max(...all.map((each) => each.bounds(confidence).high)),
    }),
});
/** The smallest of several numbers, likewise. */
const smallestOf = (all) => negative(largestOf(all.map(negative)));
const negative = ({ value, bounds }) => ({
    value: -value,
    bounds: (confidence) => {
        const { low, high } = bounds(confidence);
        return { low: -high, high: -low };
    },
});
/** Of several numbers of which nothing is known but their bounds: those are right for the mean whatever they share. */
const meanOfAll = (all) => ({
    value: mean(all.map(({ value }) => value)),
    bounds: (confidence) => {
        const bounds = all.map((each) => each.bounds(confidence));
        return { low: mean(bounds.map(({ low }) => low)), high: mean(bounds.map(({ high }) => high)) };
    },
});
/** Bounds that are asked for again and again, such as those of a group in each of its pairs. */
function remembered({ value, bounds }) {
    const known = new Map();
    return {
        value,
        bounds: (confidence) => {
            const found = known.get(confidence) ?? bounds(confidence);
            known.set(confidence, found);
            return found;
        },
    };
}
/** The confidence of each, so that all of so many hold together. */
const shared = (confidence, count) => 1 - (1 - confidence) / count;
const mean = (values) => values.reduce((sum, each) => sum + each, 0) / values.length;

// EXTERNAL MODULE: ./domain/statistics/mover.js
var mover = __webpack_require__(48009);
;// CONCATENATED MODULE: ./domain/statistics/fairness-contrasts.js


/** Two groups that share rows of the same patients: nothing is known of their correlation, and the worst is taken. */
const WORST_CORRELATION = -1;
/** first − second of two groups, from the bounds of each (MOVER; of two proportions it is Newcombe's method 10). */
const differenceOf = (first, second, isAcross) => ({
    value: first.value - second.value,
    bounds: (confidence) => (0,mover/* moverDifference */.n)(at(first, confidence), at(second, confidence), isAcross ? WORST_CORRELATION : 0),
});
/** first ÷ second of two groups. Of nothing but zeros any ratio may be. */
const ratioOf = (first, second, isAcross) => ({
    value: first.value / second.value,
    bounds: (confidence) => {
        const { low, high } = (0,mover/* moverRatio */.X)(at(first, confidence), at(second, confidence), isAcross ? WORST_CORRELATION : 0);
        return { low: low >= 0 ? low : 0, high: high >= 0 ? high : Number.POSITIVE_INFINITY };
    },
});
const at = (of, confidence) => ({ value: of.value, ...of.bounds(confidence) });
/** What is made of every two groups, in either order. */
function everyPair(groups, made) {
    const known = groups.map(remembered);
    return known.flatMap((first, i) => known.flatMap((second, j) => (i === j ? [] : [made(first, second)])));
}
/** A number and its opposite, as both directions of a difference. */
const bothSigns = (of) => [of, negative(of)];
/** A ratio and its inverse. */
const bothWays = (of) => [of, mapped(of, (ratio) => 1 / ratio, true)];
/** Through a function that only rises, or only falls. */
function mapped({ value, bounds }, through, falls = false) {
    const turned = ({ low, high }) => falls ? { low: through(high), high: through(low) } : { low: through(low), high: through(high) };
    return { value: through(value), bounds: (confidence) => turned(bounds(confidence)) };
}

// EXTERNAL MODULE: ./domain/statistics/metrics.js + 15 modules
var metrics = __webpack_require__(42362);
// EXTERNAL MODULE: ./domain/statistics/rows.js
var statistics_rows = __webpack_require__(94459);
;// CONCATENATED MODULE: ./domain/statistics/fairness-groups.js



const undefinedIn = (reason, group, value) => ({
    kind: 'undefined',
    reason,
    ...(group === undefined ? {} : { group }),
    ...(value === undefined ? {} : { value }),
});
function within(rows, mask) {
    return (0,statistics_rows/* subset */.LE)(rows, Uint32Array.from(mask.keys()).filter((row) => mask[row] === 1));
}
/** A group in which a metric does not exist is told, never left out: it may be the worst off. */
function whyUndefinedInGroups(base, rows, groups) {
    for (const [index, mask] of groups.entries()) {
        const parts = within(rows, mask);
        for (const metric of base) {
            const reason = (0,metrics/* whyUndefined */.VT)(metric, parts);
            if (reason)
                return undefinedIn(reason, index + 1);
        }
    }
    return groups.length < 2 ? undefinedIn('one-group') : undefined;
}
/** By group, the metric's values. */
const valuesIn = (metric, rows, groups) => groups.map((mask) => (0,metrics/* metricValue */.a3)(metric, within(rows, mask)));
/** By group, the metric with its uncertainty; the first that has none is told. */
function estimatesIn(metric, rows, groups, settings) {
    const estimates = [];
    for (const [index, mask] of groups.entries()) {
        const measured = (0,estimate/* estimate */.jA)(metric, within(rows, mask), settings);
        if (measured.kind === 'undefined')
            return undefinedIn(measured.reason, index + 1);
        estimates.push(measured);
    }
    return estimates;
}
/** Whether rows that belong together are in several groups, so that what is seen in these is not independent. */
function isAcross({ cluster }, groups) {
    if (!cluster)
        return false;
    const groupOf = new Map();
    return cluster.some((each, row) => {
        const group = groups.findIndex((mask) => mask[row] === 1);
        const before = groupOf.get(each) ?? group;
        groupOf.set(each, before);
        return before !== group;
    });
}

// EXTERNAL MODULE: ./domain/statistics/floors.js
var floors = __webpack_require__(609);
// EXTERNAL MODULE: ./domain/statistics/resampled.js + 2 modules
var resampled = __webpack_require__(82338);
;// CONCATENATED MODULE: ./domain/statistics/fairness-overall.js





/** By group, what it has over all rows, with its sign. */
function againstAll(metric, rows, groups, kind, settings) {
    const found = [];
    const isShare = (0,metrics/* basisOf */.gp)(metric) === 'proportion' && !rows.weight;
    for (const [index, mask] of groups.entries()) {
        const one = isShare ? byRest(metric, rows, mask, kind, settings) : byBootstrap(metric, rows, mask, kind, settings);
        if ('kind' in one)
            return one.group === undefined ? one : { ...one, group: index + 1 };
        found.push(one);
    }
    return found;
}
/**
 * A share of all rows is a mixture of the group's and of the others': group − all = (1 − p)(group − others), and
 * group ÷ all = 1 ÷ (p + (1 − p) · others ÷ group), where p is the part of the counted rows that the group has, taken
 * as it is.
 */
function byRest(metric, rows, mask, kind, settings) {
    const parts = [mask, mask.map((each) => 1 - each)];
    const estimates = estimatesIn(metric, rows, parts, settings);
    if ('kind' in estimates)
        return estimates;
    const [group, others] = estimates;
    if (!group || !others)
        return undefinedIn('one-group');
    const share = total((0,metrics/* proportionOf */.a1)(metric, within(rows, mask)).counted) / total((0,metrics/* proportionOf */.a1)(metric, rows).counted);
    const across = isAcross(rows, parts);
    if (kind === 'difference')
        return mapped(differenceOf(group, others, across), (each) => (1 - share) * each);
    return mapped(ratioOf(others, group, across), (each) => 1 / (share + (1 - share) * each), true);
}
/** With its sign it has no bias to one side, as the largest of all has. */
function byBootstrap(metric, rows, mask, kind, settings) {
    const few = (0,floors/* tooFewToResample */.DK)(within(rows, mask));
    if (few)
        return undefinedIn(few, 1);
    const value = (0,metrics/* statisticOf */.Qr)(metric, rows);
    const inGroup = new Float64Array(rows.size);
    const contrast = (weight) => {
        for (let row = 0; row < rows.size; row++)
            inGroup[row] = (weight[row] ?? 0) * (mask[row] ?? 0);
        return kind === 'difference' ? value(inGroup) - value(weight) : value(inGroup) / value(weight);
    };
    const measured = (0,resampled/* resampled */.eB)(rows.size, contrast, settings, rows);
    return measured.kind === 'undefined' ? undefinedIn(measured.reason, 1) : measured;
}
const total = (values) => values.reduce((sum, each) => sum + each, 0);

// EXTERNAL MODULE: ./domain/statistics/normal.js
var normal = __webpack_require__(78841);
// EXTERNAL MODULE: ./domain/statistics/sample-size.js
var sample_size = __webpack_require__(48032);
;// CONCATENATED MODULE: ./domain/statistics/fairness.js








/**
 * A metric of groups with its uncertainty, by bounds of every two groups, or of each. A bootstrap of the largest
 * difference would be too large on average, the more so the fairer the model is: near 0 no bound of it holds.
 */
function fairness(metric, rows, groups, settings) {
    const missing = whyUndefinedInGroups(metric.base, rows, groups);
    if (missing)
        return missing;
    const value = fairnessValue(metric, rows, groups);
    if (Number.isNaN(value))
        return undefinedIn('zero-division');
    const extremes = [];
    for (const base of metric.base) {
        if ((0,estimate/* isWithoutInterval */.Ob)(base))
            return undefinedIn('no-interval', undefined, value);
        const contrasts = contrastsOf(base, metric, rows, groups, settings);
        if ('kind' in contrasts)
            return { ...contrasts, value };
        extremes.push(extremeOf(metric, contrasts));
    }
    return uncertain(metric, value, combined(metric, extremes), rows);
}
/** The number alone: Fairlearn's, but that a rate of nothing does not exist (there it is 0). NaN where it is 0 ÷ 0. */
function fairnessValue(metric, rows, groups) {
    const values = metric.base.map((base) => groupedValue(base, metric, rows, groups));
    if (metric.odds === 'mean')
        return values.reduce((sum, each) => sum + each, 0) / values.length;
    return isSmallest(metric) ? Math.min(...values) : Math.max(...values);
}
function groupedValue(base, { aggregate, method }, rows, groups) {
    const values = valuesIn(base, rows, groups);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (aggregate === 'group_min')
        return least;
    if (aggregate === 'group_max')
        return most;
    const overall = method === 'to_overall' ? (0,metrics/* metricValue */.a3)(base, rows) : undefined;
    if (aggregate === 'difference')
        return overall === undefined ? most - least : farthest(values, overall);
    return overall === undefined ? least / most : Math.min(...values.map((each) => belowOne(each / overall)));
}
const farthest = (values, from) => Math.max(...values.map((each) => Math.abs(each - from)));
const belowOne = (ratio) => (ratio > 1 ? 1 / ratio : ratio);
const isSmallest = ({ aggregate }) => aggregate === 'ratio' || aggregate === 'group_min';
/** All the numbers of which the metric is the largest or smallest. */
function contrastsOf(base, { aggregate, method }, rows, groups, settings) {
    const isOfOne = aggregate === 'group_min' || aggregate === 'group_max';
    if (!isOfOne && method === 'to_overall') {
        const contrasts = againstAll(base, rows, groups, aggregate, settings);
        if ('kind' in contrasts)
            return contrasts;
        return contrasts.flatMap(aggregate === 'difference' ? bothSigns : bothWays);
    }
    const estimates = estimatesIn(base, rows, groups, settings);
    if ('kind' in estimates || isOfOne)
        return estimates;
    const across = isAcross(rows, groups);
    const made = aggregate === 'difference' ? differenceOf : ratioOf;
    return everyPair(estimates, (first, second) => made(first, second, across));
}
const extremeOf = (metric, contrasts) => isSmallest(metric) ? smallestOf(contrasts) : largestOf(contrasts);
function combined(metric, extremes) {
    if (metric.odds === 'mean')
        return meanOfAll(extremes);
    return extremeOf(metric, extremes);
}
/** Two groups differ by 0 at least, and none is more than all of another. */
const END = {
    difference: (bound) => Math.max(0, bound),
    ratio: (bound) => Math.min(1, Math.max(0, bound)),
};
function uncertain(metric, value, { bounds }, rows) {
    const within = END[metric.aggregate] ?? ((bound) => bound);
    const clamped = (confidence) => {
        const { low, high } = bounds(confidence);
        return { low: within(low), high: within(high) };
    };
    return {
        kind: 'estimate',
        value,
        method: methodOf(metric),
        n: rows.size,
        of: 'records',
        bounds: clamped,
        needed: (limit, confidence) => {
            const { low, high } = clamped(confidence);
            const reach = isSmallest(metric) ? value - low : high - value;
            return (0,sample_size/* scaledRows */.Uq)(rows.size, reach / (0,normal/* normalQuantile */.Zl)(confidence), value - limit, confidence);
        },
    };
}
const methodOf = ({ aggregate }) => aggregate === 'difference' || aggregate === 'ratio' ? 'every-pair' : 'every-group';

// EXTERNAL MODULE: ./domain/statistics/fairness-metric.js
var fairness_metric = __webpack_require__(89800);
// EXTERNAL MODULE: ./domain/verdict/judge.js
var judge = __webpack_require__(95019);
// EXTERNAL MODULE: ./domain/verdict/slices.js
var slices = __webpack_require__(89689);
// EXTERNAL MODULE: ./domain/verdict/spec.js
var spec = __webpack_require__(98249);
;// CONCATENATED MODULE: ./domain/verdict/fairness-tests.js





const fairnessLimit = (test) => ('min' in test ? test.min : test.max);
/** The slices that are compared. */
function groupsOf({ by }, { named }) {
    const groups = named.get((0,slices/* crossName */.i8)(by));
    if (groups === undefined)
        throw new Error('a test is by a column of which no slices were made');
    return groups;
}
const fairnessNumber = (test, slices) => ({
    metric: test.metric,
    slice: spec/* ALL */.y,
    isChange: false,
    groups: groupsOf(test, slices).map(({ name }) => name),
});
/** What is said of the test, and of which slice: that of the group in which there is nothing to be compared, or all. */
function measureFairness(test, rows, slices, hidden, settings) {
    const limit = fairnessLimit(test);
    const groups = groupsOf(test, slices);
    // A group that is too small to be shown is not left out: it may be the worst off.
    const small = groups.find(({ name }) => hidden.has(name));
    if (small)
        return { judgement: { status: 'inconclusive', limit, reason: 'suppressed' }, slice: small.name };
    const masks = groups.map(({ member }) => member);
    const measured = fairness(test.metric, rows, masks, settings);
    const faulty = measured.kind === 'undefined' ? groups[(measured.group ?? 0) - 1] : undefined;
    const { better } = (0,fairness_metric/* fairnessRange */.Lz)(test.metric);
    return {
        judgement: (0,judge/* judgeBy */.FU)({ limit, better, require: test.require }, measured, settings.confidence),
        slice: faulty?.name ?? spec/* ALL */.y,
    };
}


/***/ }),

/***/ 95019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ suppressed),
/* harmony export */   FU: () => (/* binding */ judgeBy),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Vj: () => (/* binding */ judgeExact),
/* harmony export */   Wv: () => (/* binding */ TWO_SIDED_95),
/* harmony export */   f$: () => (/* binding */ noBaseline),
/* harmony export */   mH: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _statistics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42362);

/** One-sided at this confidence, the bounds are the two-sided 95 % interval. */
const TWO_SIDED_95 = 0.975;
const IS_ERROR = {
    'no-rows': true,
    'one-class': true,
    'class-absent': true,
    'one-group': true,
    'no-scores': true,
    'out-of-domain': true,
    'no-predicted-positives': true,
    'zero-division': true,
    'undefined-resamples': true,
    'too-few-events': false,
    'too-few-differences': false,
    'too-few-records': false,
    'too-few-clusters': false,
    'too-skewed': false,
    'no-interval': false,
    'zero-baseline': true,
    degenerate: false,
};
/** A metric of one test, held against the test's limit. */
const judge = (test, measured, confidence) => judgeBy(barOf(test), measured, confidence);
/** Pass when the bound clears the limit, fail when the opposite bound misses it, inconclusive between (DESIGN §8). */
function judgeBy(bar, measured, confidence) {
    const { limit } = bar;
    const clears = cleared(bar);
    if (measured.kind === 'undefined')
        return judgeUndefined(bar, measured, clears);
    const bounds = measured.bounds(confidence);
    const [near, far] = bar.better === 'higher' ? [bounds.low, bounds.high] : [bounds.high, bounds.low];
    const common = {
        limit,
        observed: measured.value,
        interval: measured.bounds(TWO_SIDED_95),
        method: measured.method,
        n: measured.n,
    };
    if (bar.require === 'estimate')
        return { ...common, status: clears(measured.value) ? 'pass' : 'fail' };
    if (clears(near))
        return { ...common, status: 'pass', bound: near };
    if (!clears(far))
        return { ...common, status: 'fail', bound: far };
    return { ...common, status: 'inconclusive', bound: near, ...moreRecords(measured, limit, clears, confidence) };
}
/** What is counted or weighed itself, and not estimated: there is no bound to it. */
const judgeExact = (bar, observed) => ({
    status: cleared(bar)(observed) ? 'pass' : 'fail',
    limit: bar.limit,
    observed,
});
const barOf = ({ metric, limit, require }) => ({
    limit: limitOf(metric, limit),
    better: sideOf(metric, limit),
    require,
});
/** A limit says itself from which side it is kept: of a rate that is better neither way there is nothing else to go by. */
function sideOf({ name }, { kind }) {
    if (kind !== 'change')
        return kind === 'min' ? 'higher' : 'lower';
    return _statistics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAITS */ .GS[name].better === 'higher' ? 'higher' : 'lower';
}
/** The number itself: a margin is below 0 for what should be high, above for what should be low. */
function limitOf(metric, limit) {
    if (limit.kind !== 'change')
        return limit.value;
    return _statistics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAITS */ .GS[metric.name].better === 'higher' ? -limit.margin : limit.margin;
}
const suppressed = (test) => ({
    status: 'inconclusive',
    limit: limitOf(test.metric, test.limit),
    reason: 'suppressed',
});
/** A comparison with nothing to compare with. */
const noBaseline = (test) => ({
    status: 'error',
    limit: limitOf(test.metric, test.limit),
    reason: 'no-baseline',
});
/**
 * Of no tests at all: fail. An error is a fail. A test that is waived, or inconclusive where the spec lets that be a
 * warning, closes nothing and opens nothing: one test at least must have passed.
 */
function verdictOf(statuses, onInconclusive = 'fail') {
    if (statuses.length === 0 || statuses.some((each) => each === 'fail' || each === 'error'))
        return 'fail';
    const counted = statuses.filter((each) => each !== 'waived' && !(each === 'inconclusive' && onInconclusive === 'warn'));
    return counted.length > 0 && counted.every((each) => each === 'pass') ? 'pass' : 'inconclusive';
}
/** Written so that NaN clears nothing. */
const cleared = ({ better, limit }) => better === 'higher' ? (value) => value >= limit : (value) => value <= limit;
function judgeUndefined({ limit, require }, { reason, value }, clears) {
    const common = { limit, reason, ...(value === undefined ? {} : { observed: value }) };
    if (IS_ERROR[reason] || value === undefined)
        return { ...common, status: 'error' };
    if (require === 'bound')
        return { ...common, status: 'inconclusive' };
    return { ...common, status: clears(value) ? 'pass' : 'fail' };
}
function moreRecords(measured, limit, clears, confidence) {
    if (!clears(measured.value))
        return {};
    const more = Math.ceil(measured.needed(limit, confidence) - measured.n);
    return Number.isFinite(more) && more > 0 ? { more: { n: more, of: measured.of } } : {};
}


/***/ }),

/***/ 34660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ DATATYPES),
/* harmony export */   p: () => (/* binding */ isOfStagedModel)
/* harmony export */ });
const DATATYPES = ['FP32', 'FP64', 'INT64'];
/** Whether what answers is the staged model: of a server that runs already nobody knows what it has loaded. */
const isOfStagedModel = (predictor) => predictor.kind !== 'open-inference' || 'serve' in predictor.server;


/***/ }),

/***/ 89689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ pastTheMost),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   e0: () => (/* binding */ tooManyValues),
/* harmony export */   h3: () => (/* binding */ MAX_SLICE_VALUES),
/* harmony export */   i8: () => (/* binding */ crossName),
/* harmony export */   nu: () => (/* binding */ slicesOf),
/* harmony export */   xY: () => (/* binding */ MAX_SLICES)
/* harmony export */ });
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98249);

/** More values than this make no slices that anybody could read. */
const MAX_SLICE_VALUES = 50;
/** So many slices in all: what they give away together is looked at, and that takes the longer the more there are. */
const MAX_SLICES = 100;
function slicesOf(rows, columns) {
    const all = { name: _spec_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL */ .y, member: new Uint8Array(rows).fill(1) };
    const made = columns.map((column) => [nameOf(column), cellsOf(column)]);
    return {
        cells: [all, ...made.flatMap(([, cells]) => cells)],
        named: new Map([[_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL */ .y, [all]], ...made]),
    };
}
/** As one reads it, and as a test calls it. */
const crossName = (columns) => columns.join(' × ');
/** Columns and crosses with more values than can be shown, by name. */
const tooManyValues = (columns) => columns.filter((each) => !('belongs' in each) && sizeOf(each) > MAX_SLICE_VALUES);
/** The entry of the spec with which there are more slices than may be in all. */
function pastTheMost(columns) {
    let made = 0;
    return columns.find((each) => {
        made += sizeOf(each);
        return made > MAX_SLICES;
    })?.slice;
}
/** How many slices it makes. */
function sizeOf(column) {
    if ('belongs' in column)
        return 1;
    return new Set('values' in column ? column.values : combined(column.crossed)).size;
}
function nameOf({ slice }) {
    if (slice.kind === 'cross')
        return crossName(slice.columns);
    return slice.kind === 'where' ? slice.name : slice.column;
}
/** The values are data and are not named; a missing value is a value like the others, the last. */
function cellsOf(column) {
    if ('belongs' in column)
        return [{ name: column.slice.name, member: Uint8Array.from(column.belongs, Number) }];
    if ('crossed' in column)
        return crossedCells(column);
    const numbers = numbered(column.values);
    const count = new Set(numbers).size;
    return Array.from({ length: count }, (_, index) => ({
        name: `${column.slice.column} #${index + 1}`,
        member: Uint8Array.from(numbers, (each) => Number(each === index)),
    }));
}
/** The columns that it is made of; those in a condition are not told here. */
function columnsOf(slice) {
    if (slice.kind === 'where')
        return [];
    return slice.kind === 'cross' ? slice.columns : [slice.column];
}
/** By combination, in the order of the first column's values, then of the second's; those that do not occur are none. */
function crossedCells({ slice, crossed }) {
    const numbers = crossed.map(numbered);
    const keys = combined(numbers);
    const combinations = new Map(keys.map((key, row) => [key, numbers.map((of) => of[row] ?? 0)]));
    const inOrder = [...combinations].sort(([, a], [, b]) => byPlaces(a, b));
    return inOrder.map(([key, places]) => ({
        name: crossName(places.map((place, at) => `${slice.columns[at]} #${place + 1}`)),
        member: Uint8Array.from(keys, (each) => Number(each === key)),
    }));
}
/** By row, the values of all columns as one text. */
const combined = (columns) => (columns[0] ?? []).map((_, row) => JSON.stringify(columns.map((values) => values[row])));
/** By row, the place of its value among all. */
function numbered(values) {
    const places = new Map([...new Set(values)].sort(byText).map((value, place) => [value, place]));
    return values.map((value) => places.get(value) ?? 0);
}
function byPlaces(a, b) {
    const at = a.findIndex((place, index) => place !== b[index]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
function byText(a, b) {
    if (a === null || b === null)
        return a === b ? 0 : a === null ? 1 : -1;
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 98249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ALL)
/* harmony export */ });
const ALL = 'all';


/***/ }),

/***/ 72043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jZ: () => (/* binding */ fairnessTests),
  d9: () => (/* binding */ limitIn),
  c_: () => (/* binding */ tests_measureOf),
  kq: () => (/* binding */ metricTests),
  dC: () => (/* binding */ metricsIn),
  l_: () => (/* binding */ needsChampion),
  Tl: () => (/* binding */ requireOf),
  oq: () => (/* binding */ sliceName),
  TL: () => (/* binding */ slicesIn)
});

;// CONCATENATED MODULE: ./domain/leakage/leakage.js
const LEAKAGES = (/* unused pure expression or super */ null && (['columns', 'keys', 'rows']));
/** What a result is called in reports. */
const LEAKAGE_MEASURES = {
    columns: 'label_columns',
    keys: 'shared_keys',
    rows: 'shared_rows',
};

;// CONCATENATED MODULE: ./domain/operations/operation.js
/** What is asked of a model in use, beside that it is right. */
const OPERATIONS = (/* unused pure expression or super */ null && ([
    'latency',
    'throughput',
    'model-size',
    'memory',
    'cold-start',
    'repeatability',
    'answers',
]));
/** What a result is called in reports. */
const measureOf = (test) => test.operation === 'latency' ? `latency_p${test.percentile}` : NAMES[test.operation];
const NAMES = {
    throughput: 'throughput',
    'model-size': 'model_size',
    memory: 'peak_memory',
    'cold-start': 'cold_start',
    repeatability: 'changed_answers',
    answers: 'unanswered',
};

// EXTERNAL MODULE: ./domain/verdict/fairness-tests.js + 5 modules
var fairness_tests = __webpack_require__(64075);
// EXTERNAL MODULE: ./domain/verdict/judge.js
var judge = __webpack_require__(95019);
// EXTERNAL MODULE: ./domain/verdict/slices.js
var slices = __webpack_require__(89689);
// EXTERNAL MODULE: ./domain/verdict/spec.js
var spec = __webpack_require__(98249);
;// CONCATENATED MODULE: ./domain/verdict/tests.js






const metricTests = (tests) => tests.filter(isMetricTest);
const fairnessTests = (tests) => tests.filter((test) => test.kind === 'fairness');
const isMetricTest = (test) => test.kind === 'metric';
/** The metrics that a test is made of. */
function metricsIn(test) {
    if (test.kind === 'metric')
        return [test.metric];
    return test.kind === 'fairness' ? test.metric.base : [];
}
/** Names of slices; what is no test of a metric is of all rows. */
const slicesIn = (test) => (test.kind === 'metric' ? test.slices : [spec/* ALL */.y]);
/** What a test calls it by. */
function sliceName(slice) {
    if (slice.kind === 'cross')
        return (0,slices/* crossName */.i8)(slice.columns);
    return slice.kind === 'column' ? slice.column : slice.name;
}
/** What a test measures, as reports call it. */
function tests_measureOf(test) {
    switch (test.kind) {
        case 'metric':
        case 'fairness':
            return test.metric.name;
        case 'behavior':
            return 'failure_rate';
        case 'operation':
            return measureOf(test);
        case 'leakage':
            return LEAKAGE_MEASURES[test.leakage];
        case 'drift':
            return test.distance;
        case 'junit':
            return 'unpassed_tests';
    }
}
/** The number that what is measured is held against: milliseconds, rows a second, bytes, shares or counts. */
function limitIn(test) {
    switch (test.kind) {
        case 'metric':
            return (0,judge/* limitOf */.LF)(test.metric, test.limit);
        case 'fairness':
            return (0,fairness_tests/* fairnessLimit */.Fb)(test);
        case 'behavior':
            return test.maxFailureRate;
        case 'operation':
            return operationLimit(test);
        case 'leakage':
            return test.leakage === 'columns' ? 0 : test.max;
        case 'drift':
            return test.max;
        case 'junit':
            return 0;
    }
}
function operationLimit(test) {
    if ('max' in test)
        return test.max;
    return 'min' in test ? test.min : 0;
}
/** Whether bounds decide, or what was observed itself. */
function requireOf(test) {
    if (test.kind === 'metric' || test.kind === 'fairness')
        return test.require;
    if (test.kind === 'operation')
        return 'requests' in test || 'starts' in test ? 'bound' : 'estimate';
    return test.kind === 'behavior' ? 'bound' : 'estimate';
}
const needsChampion = (test) => test.kind === 'drift' || (test.kind === 'metric' && test.limit.kind === 'change');


/***/ }),

/***/ 31362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readSpec)
});

// EXTERNAL MODULE: ./files/limits.js
var limits = __webpack_require__(38233);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/statistics/estimate.js + 5 modules
var estimate = __webpack_require__(1463);
// EXTERNAL MODULE: ./domain/statistics/fairness-metric.js
var fairness_metric = __webpack_require__(89800);
// EXTERNAL MODULE: ./domain/verdict/slices.js
var verdict_slices = __webpack_require__(89689);
// EXTERNAL MODULE: ./domain/verdict/tests.js + 2 modules
var verdict_tests = __webpack_require__(72043);
// EXTERNAL MODULE: ./files/shape.js + 5 modules
var shape = __webpack_require__(58956);
;// CONCATENATED MODULE: ./files/model-tests/limit.js



const WORDS = ['min', 'max', 'change'];
const margin = (0,shape/* required */.mw)((0,shape/* num */.bu)({ min: 0 }));
const changeShape = (0,shape/* byKeyPresent */.a5)({
    margin: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ margin }), ({ margin }) => ({ scale: 'absolute', margin })),
    relative: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ relative: margin }), ({ relative }) => ({ scale: 'relative', margin: relative })),
});
/** The keys of a limit; a test has one of them. */
const LIMIT_FIELDS = {
    min: (0,shape/* optional */.lq)((0,shape/* located */.t4)((0,shape/* num */.bu)())),
    max: (0,shape/* optional */.lq)((0,shape/* located */.t4)((0,shape/* num */.bu)())),
    change: (0,shape/* optional */.lq)((0,shape/* located */.t4)(changeShape)),
};
/** Just one limit, on the side that its metric gets worse, and one that the worst of models would miss. */
function limitOf(metric, given, node, findings) {
    const words = WORDS.filter((word) => given[word] !== undefined);
    if (words.length !== 1) {
        const got = words.length > 0 ? { got: (0,labelled/* ids */.dK)(words) } : {};
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/one-limit', { expected: (0,labelled/* ids */.dK)(WORDS), ...got }, node.at));
    }
    const { min, max, change } = given;
    if (change)
        return ofChange(metric, change, findings);
    if (min)
        return ofValue(metric, 'min', min, findings);
    return max ? ofValue(metric, 'max', max, findings) : shape/* FAILED */.Wk;
}
function ofChange(metric, { value, at }, findings) {
    if (metric.better === 'neither') {
        const params = { metric: (0,labelled.id)(metric.name), got: (0,labelled.id)('change'), expected: (0,labelled/* ids */.dK)(['min', 'max']) };
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/wrong-direction', params, at));
    }
    return failing(metric, { kind: 'change', ...value }, at, findings);
}
function ofValue(metric, kind, { value, at }, findings) {
    const { name, better, lowest, highest } = metric;
    const expected = better === 'higher' ? 'min' : 'max';
    if (kind !== expected && better !== 'neither') {
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/wrong-direction', { metric: (0,labelled.id)(name), got: (0,labelled.id)(kind), expected: (0,labelled.id)(expected) }, at));
    }
    if (value < lowest || value > rangeEnd(highest))
        return (0,shape/* fail */.fJ)(findings, outOfRange(metric, value, at));
    return failing(metric, { kind, value }, at, findings);
}
/** A limit that the worst of models keeps tests nothing. */
function failing(metric, limit, at, findings) {
    if (canFail(limit, metric))
        return limit;
    return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/limit-empty', { metric: (0,labelled.id)(metric.name), limit: (0,labelled.id)(limit.kind) }, at));
}
/** A score that is never below 0 falls by all of itself at most; a loss rises by any part of what it was. */
function canFail(limit, { better, lowest, highest }) {
    if (limit.kind === 'min')
        return limit.value > lowest;
    if (limit.kind === 'max')
        return limit.value < highest;
    if (limit.scale === 'absolute')
        return limit.margin < highest - lowest;
    return better === 'lower' || lowest < 0 || limit.margin < 1;
}
/** Above 1 a highest value is what the arithmetic allows, and nobody means it: what lies beyond is told as empty. */
const rangeEnd = (highest) => (highest > 1 ? Number.POSITIVE_INFINITY : highest);
function outOfRange({ lowest, highest }, value, at) {
    const most = Number.isFinite(rangeEnd(highest)) ? `a number from ${lowest} to ${highest}` : `at least ${lowest}`;
    return (0,finding/* error */.z3)('file/wrong-value', { got: (0,labelled.id)(String(value)), expected: (0,labelled.id)(most) }, at);
}

// EXTERNAL MODULE: ./domain/statistics/metrics.js + 15 modules
var metrics = __webpack_require__(42362);
;// CONCATENATED MODULE: ./files/model-tests/words.js
/** Fairlearn's metrics that are to come. */
const FAIRNESS = /_(?:difference|ratio|group_min|group_max)$/;
/** Whether a metric of this name is to come. */
const isComing = (word) => FAIRNESS.test(word);

;// CONCATENATED MODULE: ./files/model-tests/metric.js





/** scikit-learn's parameters by the keys that they have here. */
const OPTION_KEYS = {
    average: 'average',
    'multi-class': 'multiClass',
    'max-fpr': 'maxFpr',
    beta: 'beta',
    k: 'k',
    'zero-division': 'zeroDivision',
    alpha: 'alpha',
    weights: 'kappaWeights',
    bins: 'bins',
    'pos-label': 'posLabel',
    adjusted: 'adjusted',
    'scale-by-half': 'scaleByHalf',
};
const KEYS = Object.keys(OPTION_KEYS);
/** Every key that some metric takes; those of `metricWith` say which it is. */
const OPTION_FIELDS = Object.fromEntries(KEYS.map((key) => [key, (0,shape/* optional */.lq)((node) => node)]));
/** A metric of the task by its name alone. */
const metricName = (task) => (node, findings) => {
    const word = node.kind === 'scalar' ? node.source : '';
    const fitting = metrics/* METRICS */.Cb.filter((name) => metrics/* TRAITS */.GS[name].tasks.includes(task));
    const metric = metrics/* METRICS */.Cb.find((each) => each === word);
    if (metric === undefined) {
        return (0,shape/* fail */.fJ)(findings, isComing(word) ? (0,finding/* error */.z3)('model/not-yet', { key: (0,labelled.id)(word) }, node.at) : (0,shape/* notAmong */.EQ)(node, fitting));
    }
    if (fitting.includes(metric))
        return metric;
    const params = { metric: (0,labelled.id)(metric), task: (0,labelled.id)(task), expected: (0,labelled/* ids */.dK)(fitting) };
    return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/metric-of-other-task', params, node.at));
};
/** The metric with the options that stand beside it. */
function metricWith(name, given, task, at, findings) {
    const takes = metrics/* TRAITS */.GS[name].takes[task] ?? {};
    const keys = KEYS.filter((key) => takes[OPTION_KEYS[key]] !== undefined);
    const read = KEYS.flatMap((key) => {
        const node = given[key];
        if (node === undefined)
            return [];
        const taken = takes[OPTION_KEYS[key]];
        return [[OPTION_KEYS[key], taken ? optionValue(node, taken, findings) : notTaken(name, key, keys, node, findings)]];
    });
    const missing = keys.filter((key) => isMissing(takes[OPTION_KEYS[key]]) && given[key] === undefined);
    findings.push(...missing.map((key) => optionMissing(name, key, takes[OPTION_KEYS[key]], at)));
    if (missing.length > 0 || read.some(([, value]) => value === shape/* FAILED */.Wk))
        return shape/* FAILED */.Wk;
    const metric = (0,metrics/* metricOf */.ak)(name, task, Object.fromEntries(read));
    const clash = clashIn(metric, given);
    return clash ? (0,shape/* fail */.fJ)(findings, clash) : metric;
}
/** Options each of which is taken, but not together. */
function clashIn({ name, options }, given) {
    const { average, 'pos-label': positive } = given;
    if (average && options.multiClass === 'ovo' && options.average === 'micro') {
        return (0,shape/* notAmong */.EQ)(average, ['macro', 'weighted']);
    }
    if (!positive || !options.average || options.average === 'binary')
        return undefined;
    const params = {
        metric: (0,labelled.id)(`${name} with an average over classes`),
        key: (0,labelled.id)('pos-label'),
        expected: (0,labelled/* ids */.dK)(['average']),
    };
    return (0,finding/* error */.z3)('model/option-not-taken', params, positive.at);
}
/** The options that stand there, for the name of a test. */
const optionWords = (given) => KEYS.flatMap((key) => {
    const node = given[key];
    return node?.kind === 'scalar' ? [`${key}=${node.source}`] : [];
});
/** A metric that is only reported: its name, or a map of it and its options. */
const reportedMetric = (task) => (0,shape/* byKind */.Sb)({
    scalar: (0,shape/* checked */.KD)(metricName(task), (name, node, findings) => metricWith(name, {}, task, node.at, findings)),
    map: (0,shape/* checked */.KD)((0,shape/* object */.Ik)({ metric: (0,shape/* required */.mw)(metricName(task)), ...OPTION_FIELDS }), ({ metric, ...options }, node, findings) => metricWith(metric, options, task, node.at, findings)),
});
const isMissing = (taken) => taken !== undefined && taken.default === undefined && taken.optional === undefined;
function notTaken(metric, key, keys, { at }, findings) {
    const expected = keys.length > 0 ? (0,labelled/* ids */.dK)(keys) : (0,labelled.id)('no options');
    return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/option-not-taken', { metric: (0,labelled.id)(metric), key: (0,labelled.id)(key), expected }, at));
}
function optionMissing(metric, key, taken, at) {
    const values = taken?.values?.map(String) ?? [];
    const expected = values.length > 0 ? (0,labelled/* ids */.dK)(values) : (0,labelled.id)('a number');
    return (0,finding/* error */.z3)('model/option-missing', { metric: (0,labelled.id)(metric), key: (0,labelled.id)(key), expected }, at);
}
function optionValue(node, { values, range }, findings) {
    if (node.kind !== 'scalar')
        return (0,shape/* fail */.fJ)(findings, (0,shape/* wrongType */.gQ)(node, range ? 'number' : 'text'));
    const { value } = node;
    if (values?.some((each) => each === value))
        return value;
    if (range === undefined)
        return (0,shape/* fail */.fJ)(findings, (0,shape/* notAmong */.EQ)(node, (values ?? []).map(String)));
    return typeof value === 'number' && isIn(value, range) ? value : (0,shape/* fail */.fJ)(findings, (0,shape/* wrongValue */.NT)(node, [inWords(range)]));
}
function isIn(value, { min, max, isInteger, isAboveMin }) {
    if (!Number.isFinite(value) || (isInteger && !Number.isSafeInteger(value)))
        return false;
    return (isAboveMin ? value > min : value >= min) && value <= max;
}
function inWords({ min, max, isInteger, isAboveMin }) {
    const what = isInteger ? 'a whole number' : 'a number';
    const least = isAboveMin ? 'above' : 'at least';
    return `${what} ${least} ${min}${Number.isFinite(max) ? ` and at most ${max}` : ''}`;
}

;// CONCATENATED MODULE: ./files/model-tests/fairness.js









/** Whether a test compares groups: it says by what, or its metric is one of groups. */
function isOfGroups(node, task) {
    if (node.kind !== 'map')
        return false;
    const { value } = node.entries.find(({ key }) => key === 'metric') ?? {};
    const isNamed = value?.kind === 'scalar' && (0,fairness_metric/* basesOf */.cF)(value.source, task) !== undefined;
    return isNamed || node.entries.some(({ key }) => key === 'by');
}
const nameOfGroups = (task) => (node, findings) => {
    const isNamed = node.kind === 'scalar' && (0,fairness_metric/* basesOf */.cF)(node.source, task) !== undefined;
    return isNamed ? node.source : (0,shape/* fail */.fJ)(findings, (0,shape/* notAmong */.EQ)(node, (0,fairness_metric/* fairnessNames */.iM)(task)));
};
const columns = (0,shape/* checked */.KD)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 1 }), (by, { at }, findings) => {
    const twice = by.find((column, index) => by.indexOf(column) < index);
    return twice === undefined ? by : (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/two-of-a-name', { name: (0,labelled.id)(twice) }, at));
});
const fieldsOf = (task) => (0,shape/* object */.Ik)({
    name: (0,shape/* optional */.lq)(shape/* line */.n8),
    metric: (0,shape/* required */.mw)(nameOfGroups(task)),
    by: (0,shape/* required */.mw)(columns),
    method: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)(...fairness_metric/* FAIRNESS_METHODS */.hS), 'between_groups'),
    agg: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)(...fairness_metric/* ODDS_AGGREGATES */.wB), 'worst_case'),
    ...OPTION_FIELDS,
    min: LIMIT_FIELDS.min,
    max: LIMIT_FIELDS.max,
    require: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('bound', 'estimate'), 'bound'),
});
const fairnessTest = (task) => (0,shape/* checked */.KD)(fieldsOf(task), (fields, node, findings) => {
    const { name, metric: metricName, by, method, agg, min, max, require, ...options } = fields;
    const metric = metricOfGroups(metricName, task, { method, agg, options }, node, findings);
    if (metric === shape/* FAILED */.Wk)
        return shape/* FAILED */.Wk;
    const limit = limitOf({ name: metricName, ...(0,fairness_metric/* fairnessRange */.Lz)(metric) }, { min, max }, node, findings);
    if (limit === shape/* FAILED */.Wk || limit.kind === 'change')
        return shape/* FAILED */.Wk;
    const said = [metricName, ...optionWords(options), ...notDefault(metric), 'by', (0,verdict_slices/* crossName */.i8)(by), limit.kind];
    return {
        kind: 'fairness',
        name: name ?? said.join(' '),
        metric,
        by,
        require,
        at: node.at,
        ...(limit.kind === 'min' ? { min: limit.value } : { max: limit.value }),
    };
});
function metricOfGroups(name, task, { method, agg, options }, node, findings) {
    const made = (0,fairness_metric/* fairnessMetric */.m_)(name, task, { method, odds: agg });
    const base = made?.base.map((each) => metricWith(each.name, options, task, node.at, findings)).filter(shape/* isRead */.H9) ?? [];
    if (made === undefined || base.length < made.base.length)
        return shape/* FAILED */.Wk;
    if (!base.some(estimate/* isWithoutInterval */.Ob))
        return { ...made, base };
    const params = { metric: (0,labelled.id)(name), expected: (0,labelled.id)('a metric that has bounds') };
    return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/report-only', params, node.at));
}
const notDefault = ({ method, odds }) => [
    ...(method === 'to_overall' ? [method] : []),
    ...(odds === 'mean' ? [odds] : []),
];
/** The slices of the spec, with those that tests compare and that are not among them. */
function withGroups(slices, tests) {
    const all = new Map(slices.map((slice) => [(0,verdict_tests/* sliceName */.oq)(slice), slice]));
    for (const test of tests) {
        if (test.kind !== 'fairness' || all.has((0,verdict_slices/* crossName */.i8)(test.by)))
            continue;
        const [column = '', ...others] = test.by;
        const { by, at } = test;
        all.set((0,verdict_slices/* crossName */.i8)(by), others.length > 0 ? { kind: 'cross', columns: by, at } : { kind: 'column', column, at });
    }
    return [...slices, ...[...all.values()].filter((slice) => !slices.includes(slice))];
}

// EXTERNAL MODULE: ./domain/model-files/frameworks.js + 1 modules
var frameworks = __webpack_require__(64280);
;// CONCATENATED MODULE: ./files/model-tests/model-files.js


/** Whose pickles a model may hold. */
const modelFilesShape = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ allow: (0,shape/* required */.mw)((0,shape/* listOf */.c3)((0,shape/* oneOf */.yL)(...frameworks/* FRAMEWORKS */.i), { min: 1 })) }), ({ allow }, at) => ({ allow, at }));

// EXTERNAL MODULE: ./domain/verdict/predictor.js
var verdict_predictor = __webpack_require__(34660);
// EXTERNAL MODULE: ./files/names.js
var names = __webpack_require__(2089);
;// CONCATENATED MODULE: ./files/model-tests/predictor.js



const argv = (0,shape/* checked */.KD)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 1 }), (parts) => parts);
const UNITS = { ms: 1, s: 1000, m: 60_000 };
/** In milliseconds. */
const time = (0,shape/* mapped */.CV)((0,shape/* pattern */.T1)(/[1-9]\d{0,3}(?:ms|s|m)/, 'a time like 500ms, 10s or 2m'), (text) => Number.parseInt(text, 10) * (UNITS[text.replace(/^\d+/, '')] ?? Number.NaN));
const patience = { 'start-timeout': (0,shape/* withDefault */.IQ)(time, 60_000), timeout: (0,shape/* withDefault */.IQ)(time, 30_000) };
const batch = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ command: (0,shape/* required */.mw)(argv), batch: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('csv')) }), ({ command }, at) => ({ kind: 'batch', command, at }));
const lines = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ command: (0,shape/* required */.mw)(argv), lines: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('json')), ...patience }), ({ command, 'start-timeout': startTimeoutMs, timeout: timeoutMs }, at) => ({
    kind: 'lines',
    command,
    startTimeoutMs,
    timeoutMs,
    at,
}));
const feed = (0,shape/* object */.Ik)({ datatype: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(...verdict_predictor/* DATATYPES */.e)), columns: (0,shape/* required */.mw)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 1 })) });
/** By the name of the tensor, in the order of the file. */
const inputs = (0,shape/* mapped */.CV)((0,shape/* mapOf */.A7)(shape/* line */.n8, feed, { min: 1 }), (entries) => entries.map(({ key: name, value }) => ({ name, ...value })));
const tensors = { inputs: (0,shape/* required */.mw)(inputs), output: (0,shape/* required */.mw)(shape/* line */.n8) };
/** What may stand in a path of a URL as it is. */
const modelName = (0,shape/* pattern */.T1)(/[A-Za-z0-9][A-Za-z0-9._-]{0,199}/, 'a name of letters, digits, dots, - and _');
const served = { model: (0,shape/* required */.mw)(modelName), version: (0,shape/* optional */.lq)(modelName), ...tensors, ...patience };
const atServer = (server, { 'start-timeout': startTimeoutMs, timeout: timeoutMs, ...others }) => ({
    kind: 'open-inference',
    server,
    ...others,
    startTimeoutMs,
    timeoutMs,
});
const running = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ 'open-inference': (0,shape/* required */.mw)(names/* webOrigin */.n6), ...served }), ({ 'open-inference': origin, ...others }, at) => atServer({ origin }, { ...others, at }));
const started = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ serve: (0,shape/* required */.mw)(argv), ...served }), ({ serve, ...others }, at) => atServer({ serve }, { ...others, at }));
const onnx = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ onnx: (0,shape/* required */.mw)(names/* projectPath */.DZ), ...tensors }), ({ onnx: file, ...others }, at) => ({ kind: 'onnx', file, ...others, at }));
/** `predictor: …`, by the key that only its kind has. */
const predictorShape = (0,shape/* byKeyPresent */.a5)({
    batch,
    lines,
    'open-inference': running,
    serve: started,
    onnx,
});

;// CONCATENATED MODULE: ./files/model-tests/sections.js




const named = (0,shape/* mapped */.CV)((0,shape/* located */.t4)(shape/* line */.n8), ({ value: name, at }) => ({ name, at }));
const classesShape = (0,shape/* checked */.KD)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 2 }), (classes, node, findings) => {
    const twice = classes.find((name, at) => classes.indexOf(name) < at);
    return twice === undefined ? classes : (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/two-of-a-name', { name: (0,labelled.id)(twice) }, node.at));
});
const dataShape = (task) => (0,shape/* checked */.KD)((0,shape/* object */.Ik)({
    dataset: (0,shape/* required */.mw)((0,shape/* located */.t4)(names/* originName */.AN)),
    id: (0,shape/* required */.mw)(named),
    label: (0,shape/* required */.mw)((0,shape/* located */.t4)(shape/* text */.Qq)),
    withhold: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(named), []),
    weights: (0,shape/* optional */.lq)(named),
    group: (0,shape/* optional */.lq)(named),
    classes: (0,shape/* optional */.lq)((0,shape/* located */.t4)(classesShape)),
}), ({ dataset, label, classes, ...others }, node, findings) => {
    const wrong = wrongClasses(task, classes?.at, node.at);
    if (wrong)
        return (0,shape/* fail */.fJ)(findings, wrong);
    return {
        origin: dataset.value,
        originAt: dataset.at,
        label: { sql: label.value, at: label.at },
        classes: classes?.value ?? [],
        ...others,
    };
});
function wrongClasses(task, given, at) {
    if (task === 'multiclass')
        return given ? undefined : (0,finding/* error */.z3)('file/missing-key', { key: (0,labelled.id)('classes') }, at);
    return given && (0,finding/* error */.z3)('model/classes-not-asked', { task: (0,labelled.id)(task) }, given);
}
/** Of several classes the most likely is decided for; a number is no decision. */
const thresholdShape = (task) => (0,shape/* checked */.KD)((0,shape/* num */.bu)({ min: 0, max: 1 }), (threshold, node, findings) => task === 'binary' ? threshold : (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/threshold-not-asked', { task: (0,labelled.id)(task) }, node.at)));
const baselineShape = (0,shape/* byKeyPresent */.a5)({
    release: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ release: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('current')), destination: (0,shape/* optional */.lq)(names/* idName */.ZX) }), ({ destination }, at) => ({ kind: 'release', ...(destination === undefined ? {} : { destination }), at })),
    model: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ model: (0,shape/* required */.mw)(names/* idName */.ZX) }), ({ model }, at) => ({
        kind: 'artifact',
        artifact: model,
        at,
    })),
});
const DEFAULTS = {
    confidence: 0.95,
    resamples: 2000,
    seed: 0,
    minSliceSize: 50,
    onInconclusive: 'fail',
};
/** Fewer resamples say too little of a tail; more than this only take time. */
const RESAMPLES = { min: 200, max: 100_000 };
const statisticsShape = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({
    confidence: (0,shape/* withDefault */.IQ)((0,shape/* num */.bu)({ min: 0.5, max: 1, exclusive: true }), DEFAULTS.confidence),
    resamples: (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)(RESAMPLES), DEFAULTS.resamples),
    seed: (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)({ min: 0 }), DEFAULTS.seed),
    'min-slice-size': (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)({ min: 1 }), DEFAULTS.minSliceSize),
    'on-inconclusive': (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('fail', 'warn'), DEFAULTS.onInconclusive),
}), ({ 'min-slice-size': minSliceSize, 'on-inconclusive': onInconclusive, ...others }) => ({
    ...others,
    minSliceSize,
    onInconclusive,
}));
const DEFAULT_STATISTICS = DEFAULTS;
/** No `#`: that is how the slices of a column are numbered. */
const sliceName = (0,shape/* pattern */.T1)(/[A-Za-z0-9][A-Za-z0-9 ._-]*/, 'a name of letters, digits, blanks, dots, - and _');
const sliceShape = (0,shape/* byKind */.Sb)({
    scalar: (0,shape/* mapped */.CV)(shape/* line */.n8, (column, at) => ({ kind: 'column', column, at })),
    map: (0,shape/* byKeyPresent */.a5)({
        where: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ name: (0,shape/* required */.mw)(sliceName), where: (0,shape/* required */.mw)((0,shape/* located */.t4)(shape/* text */.Qq)) }), ({ name, where }, at) => ({
            kind: 'where',
            name,
            where: where.value,
            whereAt: where.at,
            at,
        })),
        cross: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ cross: (0,shape/* required */.mw)((0,shape/* checked */.KD)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 2 }), differing)) }), ({ cross }, at) => ({ kind: 'cross', columns: cross, at })),
    }),
});
/** A column crossed with itself makes the slices that it makes alone. */
function differing(columns, { at }, findings) {
    const twice = columns.find((column, index) => columns.indexOf(column) < index);
    return twice === undefined ? columns : (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/two-of-a-name', { name: (0,labelled.id)(twice) }, at));
}

// EXTERNAL MODULE: ./domain/verdict/spec.js
var verdict_spec = __webpack_require__(98249);
// EXTERNAL MODULE: ./files/model-tests/behavior.js + 1 modules
var behavior = __webpack_require__(34309);
;// CONCATENATED MODULE: ./files/model-tests/drift.js



const DEFAULT_BINS = 10;
/** `drift: predictions`: how far answers may be from the champion's, all taken together. */
const driftTest = (0,shape/* checked */.KD)((0,shape/* object */.Ik)({
    drift: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('predictions')),
    name: (0,shape/* optional */.lq)(shape/* line */.n8),
    distance: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('psi', 'jensen-shannon', 'l-infinity')),
    max: (0,shape/* required */.mw)((0,shape/* num */.bu)({ min: 0, exclusive: true })),
    bins: (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)({ min: 2, max: 100 }), DEFAULT_BINS),
}), ({ drift, name, distance, max, bins }, node, findings) => {
    // The other two distances are at most 1, whatever the model.
    if (distance !== 'psi' && max >= 1) {
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/limit-empty', { metric: (0,labelled.id)(distance), limit: (0,labelled.id)('max') }, node.at));
    }
    return { kind: 'drift', drift, name: name ?? `drift ${distance}`, distance, max, bins, at: node.at };
});

;// CONCATENATED MODULE: ./files/model-tests/junit.js


/** In a folder: a pattern over the whole project would take reports of anybody. */
const reports = (0,shape/* checked */.KD)(names/* projectPath */.DZ, (value, node, findings) => /^[^*]+\/[^/]*\.xml$/.test(value)
    ? value
    : (0,shape/* fail */.fJ)(findings, (0,shape/* wrongValue */.NT)(node, ['reports in a folder of the project, such as reports/*.xml'])));
/** `junit: reports/*.xml`. */
const junitTest = (0,shape/* checked */.KD)((0,shape/* object */.Ik)({
    junit: (0,shape/* required */.mw)(reports),
    name: (0,shape/* optional */.lq)(shape/* line */.n8),
    'allow-skipped': (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)({ min: 0, max: 1_000_000 }), 0),
    'allow-flaky': (0,shape/* withDefault */.IQ)(shape/* bool */.lc, false),
}), ({ junit, name, 'allow-skipped': allowSkipped, 'allow-flaky': allowFlaky }, { at }) => ({
    kind: 'junit',
    name: name ?? `junit ${junit}`,
    junit,
    allowSkipped,
    allowFlaky,
    at,
}));

;// CONCATENATED MODULE: ./files/model-tests/leakage.js

/** A share that something could be above. */
const share = (0,shape/* num */.bu)({ min: 0, max: 0.999999 });
const leakage_columns = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ leakage: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('columns')), name: (0,shape/* optional */.lq)(shape/* line */.n8) }), ({ name = 'leakage columns' }, at) => ({ kind: 'leakage', leakage: 'columns', name, at }));
const keys = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({
    leakage: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('keys')),
    name: (0,shape/* optional */.lq)(shape/* line */.n8),
    max: (0,shape/* withDefault */.IQ)(share, 0),
    'training-id': (0,shape/* optional */.lq)(shape/* line */.n8),
}), ({ name = 'leakage keys', max, 'training-id': id }, at) => ({
    kind: 'leakage',
    leakage: 'keys',
    name,
    max,
    ...(id === undefined ? {} : { id }),
    at,
}));
const rows = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ leakage: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('rows')), name: (0,shape/* optional */.lq)(shape/* line */.n8), max: (0,shape/* required */.mw)(share) }), ({ name = 'leakage rows', max }, at) => ({ kind: 'leakage', leakage: 'rows', name, max, at }));
/** `leakage: …`, by what is looked at. */
const leakageTest = (0,shape/* byValueOf */.c1)('leakage', {
    columns: leakage_columns,
    keys,
    rows,
});

// EXTERNAL MODULE: ./files/policy/capacity.js
var capacity = __webpack_require__(68982);
;// CONCATENATED MODULE: ./files/model-tests/operation.js


/** So many that the upper bound of the 95th percentile is no mere largest value. */
const DEFAULT_REQUESTS = 200;
const REQUESTS = { min: 1, max: 100_000 };
/** The fewest starts whose largest is an upper bound of the median at .95. */
const DEFAULT_STARTS = 5;
const DEFAULT_ROWS = 1000;
const asking = (requests, rows) => ({
    'warm-up': (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)({ min: 0, max: 100_000 }), 10),
    requests: (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)(REQUESTS), requests),
    rows: (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)(REQUESTS), rows),
});
const above0 = (0,shape/* num */.bu)({ min: 0, exclusive: true });
const operation_name = (0,shape/* optional */.lq)(shape/* line */.n8);
/** A percentile between 0 and 100, as reports name it: `latency_p95`. */
const percentile = (0,shape/* num */.bu)({ min: 0, max: 100, exclusive: true });
const latency = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({
    operation: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('latency')),
    name: operation_name,
    percentile: (0,shape/* withDefault */.IQ)(percentile, 95),
    max: (0,shape/* required */.mw)(above0),
    ...asking(DEFAULT_REQUESTS, 1),
}), ({ 'warm-up': warmUp, ...read }, at) => test({ ...read, warmUp }, `latency p${read.percentile}`, at));
const throughput = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ operation: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('throughput')), name: operation_name, min: (0,shape/* required */.mw)(above0), ...asking(20, DEFAULT_ROWS) }), ({ 'warm-up': warmUp, ...read }, at) => test({ ...read, warmUp }, 'throughput', at));
const modelSize = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ operation: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('model-size')), name: operation_name, max: (0,shape/* required */.mw)(capacity/* size */.Ej) }), (read, at) => test(read, 'model size', at));
const memory = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({
    operation: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('memory')),
    name: operation_name,
    max: (0,shape/* required */.mw)(capacity/* size */.Ej),
    rows: (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)(REQUESTS), DEFAULT_ROWS),
}), (read, at) => test(read, 'memory', at));
const coldStart = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({
    operation: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('cold-start')),
    name: operation_name,
    max: (0,shape/* required */.mw)(above0),
    starts: (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)({ min: 1, max: 100 }), DEFAULT_STARTS),
}), (read, at) => test(read, 'cold start', at));
const repeatability = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({
    operation: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('repeatability')),
    name: operation_name,
    tolerance: (0,shape/* withDefault */.IQ)((0,shape/* num */.bu)({ min: 0 }), 0),
    rows: (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)({ min: 2, max: REQUESTS.max }), DEFAULT_ROWS),
}), (read, at) => test(read, 'repeatability', at));
const answers = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ operation: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('answers')), name: operation_name }), (read, at) => test(read, 'answers', at));
/** `operation: …`, by what is measured. Times in milliseconds, rates in rows a second, sizes like `200MB`. */
const operationTest = (0,shape/* byValueOf */.c1)('operation', {
    latency,
    throughput,
    'model-size': modelSize,
    memory,
    'cold-start': coldStart,
    repeatability,
    answers,
});
const test = ({ name: given, ...measurement }, otherwise, at) => ({ ...measurement, kind: 'operation', name: given ?? otherwise, at });

;// CONCATENATED MODULE: ./files/model-tests/tests.js














const metricFields = (task) => (0,shape/* object */.Ik)({
    name: (0,shape/* optional */.lq)(shape/* line */.n8),
    metric: (0,shape/* required */.mw)(metricName(task)),
    ...OPTION_FIELDS,
    ...LIMIT_FIELDS,
    require: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('bound', 'estimate'), 'bound'),
    slices: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 1 }), [verdict_spec/* ALL */.y]),
});
const metricTest = (task) => (0,shape/* checked */.KD)(metricFields(task), (fields, node, findings) => {
    const { name, metric: metricName, min, max, change, require, slices, ...options } = fields;
    const metric = metricWith(metricName, options, task, node.at, findings);
    if (metric === shape/* FAILED */.Wk)
        return shape/* FAILED */.Wk;
    const limit = limitOf(scored(metric), { min, max, change }, node, findings);
    if (limit === shape/* FAILED */.Wk)
        return shape/* FAILED */.Wk;
    if ((0,estimate/* isWithoutInterval */.Ob)(metric))
        return (0,shape/* fail */.fJ)(findings, reportOnly(metric, node));
    return {
        kind: 'metric',
        name: name ?? [metricName, ...optionWords(options), limit.kind].join(' '),
        metric,
        limit,
        require,
        slices,
        at: node.at,
    };
});
/** Tests by the key that says their kind. */
const testShape = (task) => (0,shape/* byKeyPresent */.a5)({
    metric: (node, findings) => (isOfGroups(node, task) ? fairnessTest(task) : metricTest(task))(node, findings),
    behavior: behavior/* behaviorTest */.v,
    operation: operationTest,
    leakage: leakageTest,
    drift: driftTest,
    junit: junitTest,
});
/** None at all is a spec that would open every gate. */
const testsShape = (task) => (0,shape/* checked */.KD)((0,shape/* listOf */.c3)(testShape(task)), (tests, node, findings) => {
    if (tests.length === 0)
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/no-tests', {}, node.at));
    const asksModel = tests.some(({ kind }) => kind !== 'junit');
    return asksModel ? tests : (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/only-junit', {}, node.at));
});
/** No bound of it keeps its promise, so that a gate on it would open by luck. */
const reportOnly = ({ name }, { at }) => (0,finding/* error */.z3)('model/report-only', { metric: (0,labelled.id)(name), expected: (0,labelled.id)(INSTEAD[name] ?? 'another metric') }, at);
const scored = (metric) => ({
    name: metric.name,
    better: metrics/* TRAITS */.GS[metric.name].better,
    ...(0,metrics/* rangeOf */.be)(metric),
});
/** What asks nearly the same and has a bound. */
const INSTEAD = {
    max_error: 'mean_absolute_error or median_absolute_error',
    expected_calibration_error: 'brier_score_loss or log_loss',
};

// EXTERNAL MODULE: ./files/policy/approvers.js
var policy_approvers = __webpack_require__(67102);
// EXTERNAL MODULE: ./files/policy/references.js
var references = __webpack_require__(22948);
;// CONCATENATED MODULE: ./files/model-tests/waivers.js







/** The section `waivers`. Reasons and references are read for being there, and are not kept. */
const waiversShape = (approvers) => (0,shape/* listOf */.c3)((0,policy_approvers/* approved */.CJ)(waiver(approvers), approvers, 'waiver of a model test', ({ id, test, slices, expires }, approval, { at }) => ({
    id,
    test,
    ...(slices === undefined ? {} : { slices }),
    approval,
    expires,
    at,
})));
const waiver = (approvers) => (0,policy_approvers/* signedByThem */.i7)((0,shape/* object */.Ik)({
    id: (0,shape/* required */.mw)(names/* idName */.ZX),
    test: (0,shape/* required */.mw)(shape/* line */.n8),
    slices: (0,shape/* optional */.lq)((0,references/* distinct */.dM)(shape/* line */.n8, 1)),
    // As in the policy: the aim is met by other means, or the risk is borne for a time.
    category: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('mitigated', 'accepted')),
    reason: (0,shape/* required */.mw)(shape/* text */.Qq),
    reference: (0,shape/* optional */.lq)(shape/* line */.n8),
    ...(0,policy_approvers/* approvalKeys */.gC)(approvers),
    expires: (0,shape/* required */.mw)(shape/* date */.p6),
}));
/** A waiver is of a test that is there, on slices that the test has. */
const waiverFaults = ({ waivers, tests }) => waivers.flatMap((waiver) => {
    const test = tests.find(({ name }) => name === waiver.test);
    if (test === undefined)
        return [
            unknownTest(waiver, tests.map(({ name }) => name)),
        ];
    const known = (0,verdict_tests/* slicesIn */.TL)(test);
    return (waiver.slices ?? []).flatMap((slice) => known.includes(slice) ? [] : [unknownSlice(slice, known, waiver)]);
});
const unknownTest = ({ test, at }, names) => (0,finding/* error */.z3)('model/unknown-test', { test: (0,labelled.id)(test), expected: (0,labelled/* ids */.dK)(names), ...near(test, names) }, at);
const unknownSlice = (slice, names, { at }) => (0,finding/* error */.z3)('model/unknown-slice', { slice: (0,labelled.id)(slice), expected: (0,labelled/* ids */.dK)(names), ...near(slice, names) }, at);
function near(word, known) {
    const suggestion = (0,shape/* nearest */.pA)(word, known);
    return suggestion === undefined ? {} : { suggestion: (0,labelled.id)(suggestion) };
}

// EXTERNAL MODULE: ./domain/operations/judge-times.js
var judge_times = __webpack_require__(28429);
;// CONCATENATED MODULE: ./domain/operations/unfit.js
const IN_PROCESS = 'it runs in our own process, as it never will in use';
const ELSEWHERE = 'it runs where this machine cannot look';
const A_START_EACH = 'it is started anew for each request';
const BATCH = { latency: A_START_EACH, memory: A_START_EACH };
const FOREIGN = { memory: ELSEWHERE, 'cold-start': ELSEWHERE };
const OURS = { latency: IN_PROCESS, throughput: IN_PROCESS, memory: IN_PROCESS, 'cold-start': IN_PROCESS };
/**
 * Why a predictor cannot say what a model needs in use; undefined where it can. A test that could not be measured is
 * refused, never ignored.
 */
const unfitFor = (operation, predictor) => unfitOf(predictor)[operation];
function unfitOf(predictor) {
    switch (predictor.kind) {
        case 'batch':
            return BATCH;
        case 'lines':
            return {};
        case 'open-inference':
            return 'origin' in predictor.server ? FOREIGN : {};
        case 'onnx':
            return OURS;
    }
}

;// CONCATENATED MODULE: ./files/model-tests/families.js




/** What is wrong between a test of behaviour or operation and the rest of the spec. */
const wrongFamilies = (spec) => spec.tests.flatMap((test) => {
    if (test.kind === 'behavior')
        return [...wrongBehavior(test, spec), ...wrongColumns(test, spec)];
    return test.kind === 'operation' ? wrongOperation(test, spec) : [];
});
/** What answers are compared by has to be known. */
function wrongBehavior(test, { task, threshold, data }) {
    const { behavior, tolerance, of, at } = test;
    if (behavior === 'invariance' && tolerance === undefined) {
        if (task === 'regression')
            return [(0,finding/* error */.z3)('file/missing-key', { key: (0,labelled.id)('tolerance') }, at)];
        if (task === 'binary' && threshold === undefined)
            return [(0,finding/* error */.z3)('model/threshold-missing', { metric: (0,labelled.id)('failure_rate') }, at)];
    }
    if (behavior === 'directional' && task === 'multiclass' && !data.classes.some((name) => name === of)) {
        return [(0,finding/* error */.z3)('model/class-not-named', { expected: data.classes.map(labelled.id) }, at)];
    }
    return of !== undefined && task !== 'multiclass' ? [(0,finding/* error */.z3)('model/class-not-named', { expected: [] }, at)] : [];
}
/** What the predictor does not get cannot change its answer. */
function wrongColumns({ source }, { data }) {
    if (source.kind === 'cases')
        return [];
    const hidden = [data.id.name, ...data.withhold.map(({ name }) => name)];
    return source.columns
        .filter(({ column }) => hidden.includes(column))
        .map(({ column, at }) => (0,finding/* error */.z3)('model/column-not-given', { column: (0,labelled.id)(column) }, at));
}
function wrongOperation(test, { predictor, statistics }) {
    const why = unfitFor(test.operation, predictor);
    if (why !== undefined) {
        const params = { operation: (0,labelled.id)(test.operation), predictor: (0,labelled.id)(predictor.kind), reason: (0,labelled.id)(why) };
        return [(0,finding/* error */.z3)('model/operation-unfit', params, test.at)];
    }
    const fewest = fewestOf(test, statistics.confidence);
    const got = 'requests' in test ? test.requests : 'starts' in test ? test.starts : fewest;
    return got >= fewest ? [] : [(0,finding/* error */.z3)('model/too-few-requests', { got: (0,labelled/* known */.eO)(got), limit: (0,labelled/* known */.eO)(fewest) }, test.at)];
}
/** With fewer measurements there is no bound to decide by. */
function fewestOf(test, confidence) {
    if (test.operation === 'latency')
        return (0,judge_times/* fewestFor */.M)({ share: test.percentile / 100, better: 'lower' }, confidence);
    if (test.operation === 'throughput')
        return (0,judge_times/* fewestFor */.M)({ share: 0.5, better: 'higher' }, confidence);
    return test.operation === 'cold-start' ? (0,judge_times/* fewestFor */.M)({ share: 0.5, better: 'lower' }, confidence) : 0;
}

;// CONCATENATED MODULE: ./files/model-tests/whole.js









/** What is wrong between the parts of a spec, each of which is right. */
const wrongTogether = (spec) => [
    ...twins(spec.slices.map((slice) => ({ name: (0,verdict_tests/* sliceName */.oq)(slice), at: slice.at })), [verdict_spec/* ALL */.y]),
    ...twins(spec.tests),
    ...spec.tests.flatMap((test) => unknownSlices(test, spec.slices)),
    ...withoutThreshold(spec),
    ...withoutBaseline(spec),
    ...championOfEndpoint(spec),
    ...alwaysAmongTop(spec),
    ...twins(spec.data.withhold),
    ...idWithheld(spec),
    ...wrongFamilies(spec),
    ...twins(spec.waivers.map(({ id: name, at }) => ({ name, at }))),
    ...waiverFaults(spec),
];
/** The same server would answer for both. */
const championOfEndpoint = ({ predictor, tests }) => !(0,verdict_predictor/* isOfStagedModel */.p)(predictor) && tests.some(verdict_tests/* needsChampion */.l_)
    ? [(0,finding/* error */.z3)('model/endpoint-and-champion', {}, predictor.at)]
    : [];
/** Names given twice, each at its second place: a reader of the report could not tell them apart. */
function twins(named, reserved = []) {
    const seen = new Set(reserved);
    return named.flatMap(({ name, at }) => {
        if (seen.has(name))
            return [(0,finding/* error */.z3)('model/two-of-a-name', { name: (0,labelled.id)(name) }, at)];
        seen.add(name);
        return [];
    });
}
function unknownSlices(test, known) {
    const { at } = test;
    const slices = (0,verdict_tests/* slicesIn */.TL)(test);
    const names = [verdict_spec/* ALL */.y, ...known.map(verdict_tests/* sliceName */.oq)];
    const unknown = slices.filter((slice) => !names.includes(slice)).map((slice) => whole_unknownSlice(slice, names, at));
    const twice = slices.filter((slice, index) => slices.indexOf(slice) < index);
    return [...unknown, ...twice.map((slice) => (0,finding/* error */.z3)('model/two-of-a-name', { name: (0,labelled.id)(slice) }, at))];
}
function whole_unknownSlice(slice, names, at) {
    const suggestion = (0,shape/* nearest */.pA)(slice, names);
    return (0,finding/* error */.z3)('model/unknown-slice', { slice: (0,labelled.id)(slice), expected: (0,labelled/* ids */.dK)(names), ...(suggestion === undefined ? {} : { suggestion: (0,labelled.id)(suggestion) }) }, at);
}
/** Among the highest scores of all classes the true one always is. */
const alwaysAmongTop = ({ tests, data }) => (0,verdict_tests/* metricTests */.kq)(tests)
    .filter(({ metric: { name, options } }) => name === 'top_k_accuracy_score' && (options.k ?? 0) >= data.classes.length)
    .map(({ metric, at }) => (0,finding/* error */.z3)('model/limit-empty', { metric: (0,labelled.id)(metric.name), limit: (0,labelled.id)('k') }, at));
/** A threshold has no default: which decisions a score leads to is the user's to say. Of classes the likeliest is decided for. */
function withoutThreshold({ task, tests, report, threshold }) {
    if (threshold !== undefined || task !== 'binary')
        return [];
    const decides = (metric) => metrics/* TRAITS */.GS[metric.name].on === 'decisions';
    const decided = [
        ...tests.flatMap((test) => (0,verdict_tests/* metricsIn */.dC)(test).map((metric) => ({ metric, at: test.at }))),
        ...report.map((metric) => ({ metric, at: tests[0]?.at })),
    ].find(({ metric }) => decides(metric));
    return decided ? [(0,finding/* error */.z3)('model/threshold-missing', { metric: (0,labelled.id)(decided.metric.name) }, decided.at)] : [];
}
function withoutBaseline({ tests, baseline }) {
    if (baseline !== undefined)
        return [];
    return tests.filter(verdict_tests/* needsChampion */.l_).map(({ at }) => (0,finding/* error */.z3)('model/baseline-not-named', {}, at));
}
function idWithheld({ data }) {
    return data.withhold
        .filter(({ name }) => name === data.id.name)
        .map(({ name, at }) => (0,finding/* error */.z3)('model/id-withheld', { column: (0,labelled.id)(name) }, at));
}

;// CONCATENATED MODULE: ./files/model-tests.js










const TASKS = ['binary', 'multiclass', 'regression'];
const shapeOf = (task, approvers) => (0,shape/* object */.Ik)({
    version: (0,shape/* required */.mw)((0,shape/* version */.rE)(1)),
    task: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(...TASKS)),
    data: (0,shape/* required */.mw)(dataShape(task)),
    predictor: (0,shape/* required */.mw)(predictorShape),
    threshold: (0,shape/* optional */.lq)(thresholdShape(task)),
    baseline: (0,shape/* optional */.lq)(baselineShape),
    statistics: (0,shape/* withDefault */.IQ)(statisticsShape, DEFAULT_STATISTICS),
    slices: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(sliceShape), []),
    report: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(reportedMetric(task)), []),
    tests: (0,shape/* required */.mw)(testsShape(task)),
    waivers: (0,shape/* withDefault */.IQ)(waiversShape(approvers), []),
    'model-files': (0,shape/* withDefault */.IQ)(modelFilesShape, { allow: [] }),
});
/** What the other keys may hold depends on the task; where it is none, it is told as that. */
const specShape = (approvers) => (node, findings) => {
    const task = node.kind === 'map' ? node.entries.find(({ key }) => key === 'task')?.value : undefined;
    const named = TASKS.find((each) => task?.kind === 'scalar' && task.source === each);
    return shapeOf(named ?? 'binary', approvers)(node, findings);
};
/**
 * The tests of a model in normal form (docs/model-test.md); throws `badInput` with all that is wrong. `approvers` are
 * those of the policy: who may answer for a waiver, and by which keys.
 */
function readSpec(source, approvers = new Map()) {
    const { version: _version, 'model-files': modelFiles, ...read } = (0,shape/* readYaml */.gM)(specShape(approvers), source);
    const parts = { ...read, slices: withGroups(read.slices, read.tests), modelFiles };
    const wrong = wrongTogether(parts);
    if (wrong.length > 0)
        throw (0,limits/* wrongFile */.Kk)(wrong);
    return { path: source.path, digest: source.digest, ...parts };
}


/***/ }),

/***/ 34309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ behaviorTest),
  O: () => (/* binding */ cellValue)
});

;// CONCATENATED MODULE: ./domain/behavior/behavior.js
/** The three kinds of CheckList (Ribeiro et al., ACL 2020). */
const BEHAVIORS = (/* unused pure expression or super */ null && (['minimum-functionality', 'invariance', 'directional']));
const DIRECTIONS = ['not-lower', 'not-higher'];

// EXTERNAL MODULE: ./domain/behavior/change.js
var change = __webpack_require__(97233);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./files/names.js
var names = __webpack_require__(2089);
// EXTERNAL MODULE: ./files/shape/wrong.js
var wrong = __webpack_require__(88878);
// EXTERNAL MODULE: ./files/shape.js + 5 modules
var shape = __webpack_require__(58956);
;// CONCATENATED MODULE: ./files/model-tests/behavior.js







/** A value of a cell: text, a number, a truth value, or none. */
const cellValue = (node, findings) => node.kind === 'scalar' ? node.value : (0,shape/* fail */.fJ)(findings, (0,wrong/* wrongType */.gQ)(node, 'text', 'number', 'true-or-false', 'nothing'));
const changeShape = (0,shape/* byKeyPresent */.a5)({
    add: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ add: (0,shape/* required */.mw)((0,shape/* num */.bu)()) }), ({ add }) => ({ kind: 'add', by: add })),
    multiply: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ multiply: (0,shape/* required */.mw)((0,shape/* num */.bu)()) }), ({ multiply }) => ({ kind: 'multiply', by: multiply })),
    set: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ set: (0,shape/* required */.mw)(cellValue) }), ({ set }) => ({ kind: 'set', to: set })),
    choose: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ choose: (0,shape/* required */.mw)((0,shape/* listOf */.c3)(cellValue, { min: 1 })) }), ({ choose }) => ({ kind: 'choose', among: choose })),
    text: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ text: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(...change/* TEXT_CHANGES */.OY)) }), ({ text }) => ({ kind: 'text', how: text })),
});
const columnsShape = (0,shape/* mapped */.CV)((0,shape/* mapOf */.A7)(shape/* line */.n8, changeShape, { min: 1 }), (entries) => entries.map(({ key, at, value }) => ({ column: key, change: value, at })));
/** More rows say hardly more of a rate, and each is asked twice. */
const SAMPLE = { min: 1, max: 100_000 };
const DEFAULT_SAMPLE = 1000;
const common = {
    name: (0,shape/* optional */.lq)(shape/* line */.n8),
    // At 0 no number of cases would do, and at 1 none could fail.
    'max-failure-rate': (0,shape/* required */.mw)((0,shape/* num */.bu)({ min: 0, max: 1, exclusive: true })),
};
const pairs = {
    cases: (0,shape/* optional */.lq)((0,shape/* located */.t4)(names/* projectPath */.DZ)),
    perturb: (0,shape/* optional */.lq)(columnsShape),
    sample: (0,shape/* optional */.lq)((0,shape/* int */.Wh)(SAMPLE)),
    tolerance: (0,shape/* optional */.lq)((0,shape/* num */.bu)({ min: 0 })),
};
const minimumFunctionality = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ behavior: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('minimum-functionality')), cases: (0,shape/* required */.mw)((0,shape/* located */.t4)(names/* projectPath */.DZ)), ...common }), (read, at) => ({ ...named(read, fileSource(read.cases)), at }));
const invariance = (0,shape/* checked */.KD)((0,shape/* object */.Ik)({ behavior: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('invariance')), ...pairs, ...common }), (read, node, findings) => {
    const source = sourceOf(read, node, findings);
    if (source === shape/* FAILED */.Wk)
        return shape/* FAILED */.Wk;
    const { tolerance } = read;
    return { ...named(read, source), ...(tolerance === undefined ? {} : { tolerance }), at: node.at };
});
const directional = (0,shape/* checked */.KD)((0,shape/* object */.Ik)({
    behavior: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('directional')),
    expect: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(...DIRECTIONS)),
    class: (0,shape/* optional */.lq)(shape/* line */.n8),
    ...pairs,
    ...common,
}), (read, node, findings) => {
    const source = sourceOf(read, node, findings);
    if (source === shape/* FAILED */.Wk)
        return shape/* FAILED */.Wk;
    const { expect, class: of, tolerance = 0 } = read;
    return { ...named(read, source), expect, ...(of === undefined ? {} : { of }), tolerance, at: node.at };
});
/** `behavior: …`, by its kind. */
const behaviorTest = (0,shape/* byValueOf */.c1)('behavior', {
    'minimum-functionality': minimumFunctionality,
    invariance,
    directional,
});
function named({ name, behavior, 'max-failure-rate': maxFailureRate }, source) {
    const of = source.kind === 'cases' ? source.path : source.columns.map(({ column }) => column).join(', ');
    return { kind: 'behavior', name: name ?? `${behavior} (${of})`, behavior, source, maxFailureRate };
}
const fileSource = ({ value, at }) => ({ kind: 'cases', path: value, at });
/** Either a file of cases or columns to change. */
function sourceOf({ cases, perturb, sample }, node, findings) {
    const expected = (0,labelled/* ids */.dK)(['cases', 'perturb']);
    if (cases !== undefined) {
        const second = perturb ? 'perturb' : sample === undefined ? undefined : 'sample';
        if (second === undefined)
            return fileSource(cases);
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/keys-exclude', { key: (0,labelled.id)(second), other: (0,labelled.id)('cases'), expected }, node.at));
    }
    if (perturb !== undefined)
        return { kind: 'perturb', columns: perturb, sample: sample ?? DEFAULT_SAMPLE };
    return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/missing-one-of', { expected }, node.at));
}


/***/ })

};
