import type { TechnologyContent } from './shape'

export const processingTechnologies: TechnologyContent[] = [
  {
    key: 'processing-t01',
    owner: 'processing-institute',
    title: {
      vi: 'Tạo cấu trúc xốp giòn cho lát trái cây nhiệt đới bằng giảm áp tức thời có kiểm soát (DIC) kết hợp sấy đối ' + 'lưu',
      en: 'Creating a crisp porous structure in tropical fruit slices by instant controlled pressure drop (DIC) and ' + 'convective drying',
    },
    summary: {
      vi:
        'Nguyên liệu sấy sơ bộ được gia hơi ngắn rồi giảm áp đột ngột về chân không, nước tự bay hơi làm giãn nở mô ' +
        'và để lại mạng lỗ xốp. Sản phẩm giòn như chiên chân không nhưng không dùng dầu.',
      en:
        'Partly dried fruit is steamed briefly and dropped to vacuum in an instant; flash evaporation expands the ' +
        'tissue into a porous network. The product is as crisp as vacuum-fried fruit, with no oil.',
    },
    description: {
      vi:
        'Lát trái cây chín đồng đều được ngâm CaCl₂ 0,5% để giữ khung pectin, sấy đối lưu ở 60 °C đến độ ẩm 28% căn ' +
        'bản khô, rồi ủ cân bằng ẩm tám giờ. Trong buồng DIC 120 L, hơi bão hòa 0,35 MPa tác động 45 giây trước khi ' +
        'van mở thông với bình chân không 5 kPa trong chưa đầy 200 mili giây.\n\n' +
        'Hiện tượng tự bốc hơi làm thể tích riêng tăng 2,1–2,6 lần, đồng thời nhiệt độ tụt ngay xuống 33 °C nên màu ' +
        'và carotenoid ít tổn thất. Giai đoạn sấy cuối đưa sản phẩm về độ ẩm 4% chỉ mất 70 phút nhờ mạng mao quản ' +
        'hở. Lực phá vỡ đo bằng máy phân tích cấu trúc còn 14 N, độ xốp 71%. Dây chuyền mẫu cho 40 kg thành phẩm mỗi ' +
        'ca.',
      en:
        'Evenly ripe slices are dipped in 0.5% CaCl₂ to hold the pectin frame, dried at 60 °C to 28% moisture (dry ' +
        'basis) and equilibrated for eight hours. In a 120 L DIC chamber, saturated steam at 0.35 MPa acts for 45 ' +
        'seconds before a valve opens onto a 5 kPa vacuum tank in under 200 milliseconds.\n\n' +
        'Autovaporisation raises specific volume 2.1–2.6 times while temperature falls at once to 33 °C, sparing ' +
        'colour and carotenoids. Final drying to 4% moisture takes only 70 minutes through the open capillaries. ' +
        'Breaking force by texture analyser is 14 N and porosity 71%. The pilot line makes 40 kg a shift.',
    },
    applications: {
      vi: 'Mít, chuối, xoài, khoai lang, sen; có thể dùng để làm tơi cấu trúc dược liệu trước khi chiết.',
      en: 'Jackfruit, banana, mango, sweet potato and lotus seed; also loosening herbs before extraction.',
    },
    advantages: [
      {
        aspect: { vi: 'Lực phá vỡ của lát mít', en: 'Breaking force of jackfruit slices' },
        ours: 14,
        today: 38,
        unit: 'N',
        source: {
          vi: 'Đo 30 mẫu bằng máy phân tích cấu trúc, so với sấy khí nóng cùng độ ẩm',
          en: '30 samples on a texture analyser, against hot-air drying at equal moisture',
        },
      },
      {
        aspect: { vi: 'Hàm lượng chất béo', en: 'Fat content' },
        ours: 0.6,
        today: 19,
        unit: '%',
        source: {
          vi: 'Kiểm nghiệm độc lập năm 2023, so với chiên chân không',
          en: 'Independent test of 2023, against vacuum frying',
        },
      },
    ],
    keywords: ['DIC', 'giảm áp tức thời', 'sấy đối lưu', 'cấu trúc xốp', 'tự bốc hơi', 'lực phá vỡ', 'trái cây sấy giòn'],
    fields: ['211', '203'],
    trl: 7,
    trlEvidence: {
      vi: 'Dây chuyền mẫu chạy 60 mẻ tại xưởng thực nghiệm và một hợp tác xã ở Đồng Nai.',
      en: 'Pilot line run for 60 batches at the Institute and at a cooperative in Dong Nai.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Quy trình sản xuất trái cây sấy giòn bằng giảm áp tức thời hai giai đoạn',
        number: '1-2022-01936',
        filedOn: '2022-03-28',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'machinery-with-technology', 'technical-service'],
    price: { kind: 'indicative', min: 1_600_000_000, max: 3_000_000_000 },
    owners: [{ name: 'Viện Bảo quản và Chế biến Nông sản La Ngà', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-41/20' },
    confidential:
      'Độ ẩm vào buồng 27–29% là cửa sổ hẹp: dưới 25% lát cháy mép, trên 31% lát xẹp lại. Van bướm DN200 truyền động ' +
      'khí nén đặt làm riêng ở một xưởng Biên Hòa, thời gian mở 160 mili giây.',
  },
  {
    key: 'processing-t02',
    owner: 'processing-equipment',
    title: {
      vi: 'Rút ngắn chu trình sấy thăng hoa sầu riêng và dâu tây bằng cấp đông siêu âm và sưởi bức xạ theo bậc áp suất',
    },
    summary: {
      vi:
        'Máy sấy thăng hoa 10–50 m² khay có giai đoạn cấp đông hỗ trợ siêu âm và thuật toán điều áp, rút chu trình ' +
        'từ 34 xuống khoảng 21 giờ. Chất lượng hoàn nguyên và mùi thơm không giảm.',
    },
    description: {
      vi:
        'Siêu âm 25 kHz phát theo xung trong lúc kết tinh tạo mầm băng đồng đều, sau đó ủ ở −12 °C cho tinh thể lớn ' +
        'lên thành kênh thoát hơi thông suốt. Nhờ trở lực truyền khối của lớp khô thấp hơn, tốc độ thăng hoa tăng mà ' +
        'nhiệt độ mặt băng vẫn dưới điểm sụp cấu trúc.\n\n' +
        'Trong giai đoạn sơ cấp, áp suất dao động theo bậc 25–90 Pa để tăng dẫn nhiệt khí loãng; khay bức xạ phủ ' +
        'nhôm anod hóa điều khiển từng vùng. Điểm kết thúc nhận biết bằng hiệu số giữa chân không kế Pirani và điện ' +
        'dung. Bẫy lạnh −55 °C dùng cặp máy nén CO₂/R290 thân thiện môi trường. Độ ẩm cuối 2,5%, tỷ lệ hoàn nguyên ' +
        'sầu riêng đạt 92%.',
    },
    applications: { vi: 'Sầu riêng, dâu tây, yến chưng, tôm ăn liền, hoa và dược liệu giá trị cao.' },
    advantages: [
      {
        aspect: { vi: 'Thời gian một chu trình' },
        ours: 21,
        today: 34,
        unit: 'giờ',
        source: { vi: 'Sầu riêng lát 12 mm, 22 mẻ tại nhà máy ở Tiền Giang cũ, 2024' },
      },
      {
        aspect: { vi: 'Điện năng tách một kilôgam nước' },
        ours: 1.6,
        today: 2.5,
        unit: 'kWh/kg',
        source: { vi: 'Công tơ nhà máy, so với máy cùng diện tích khay lắp năm 2018' },
      },
    ],
    keywords: ['sấy thăng hoa', 'siêu âm', 'cấp đông', 'mặt thăng hoa', 'điều áp', 'tỷ lệ hoàn nguyên'],
    fields: ['211', '203'],
    trl: 9,
    trlEvidence: { vi: 'Đã bàn giao chín máy từ năm 2021, biên bản nghiệm thu của khách hàng.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Khay bức xạ phân vùng cho máy sấy thăng hoa',
        number: '2-0003276',
        filedOn: '2020-07-06',
        grantedOn: '2023-06-19',
        status: 'granted',
      },
      {
        kind: 'trademark',
        title: 'BADI Freeze',
        number: '4-0427719',
        filedOn: '2020-02-11',
        grantedOn: '2022-04-05',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'turnkey', 'training'],
    price: { kind: 'indicative', min: 2_200_000_000, max: 9_500_000_000 },
    owners: [{ name: 'Công ty Cổ phần Thiết bị Nông sản Bách Điền', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Xung siêu âm 3 giây phát, 7 giây nghỉ, bắt đầu khi tâm lát đạt −1,8 °C; ủ −12 °C trong 110 phút. Bảng bậc áp ' +
      'suất cho 14 loại nguyên liệu lưu trong bộ điều khiển có khóa.',
  },
  {
    key: 'processing-t03',
    owner: 'processing-university',
    title: {
      vi: 'Nâng giá trị đồng sản phẩm giàu collagen của cá ngừ, cá tra bằng thủy phân enzyme và siêu lọc thu peptide',
      en: 'Upgrading collagen-rich tuna and pangasius co-products by enzymatic hydrolysis and ultrafiltration to ' + 'peptides',
    },
    summary: {
      vi:
        'Đầu, xương, da được thủy phân bằng enzyme protease ở điều kiện êm dịu, phân đoạn bằng màng thành bột ' +
        'peptide khử mùi dùng cho thực phẩm và thức ăn cao cấp. Phần dầu và khoáng xương cũng được thu hồi.',
      en:
        'Heads, frames and skins are hydrolysed with protease under mild conditions and fractionated on membranes ' +
        'into deodorised peptide powder for food and premium feed. Oil and bone mineral are recovered too.',
    },
    description: {
      vi:
        'Nguyên liệu tươi xay 5 mm được gia nhiệt 60 °C, pH 7,8, bổ sung endoprotease kiềm 0,5% trong ba giờ rồi ' +
        'exopeptidase 0,2% trong một giờ để giảm vị đắng. Độ thủy phân 22%, hiệu suất thu hồi protein 81%. Ly tâm ba ' +
        'pha tách dầu, dịch đạm và xương.\n\n' +
        'Dịch đạm qua siêu lọc 10 kDa, khử mùi tanh bằng than hoạt tính kết hợp lên men ngắn với nấm men, cô đặc ' +
        'màng rồi sấy phun ở 175 °C. Bột thành phẩm chứa 88% protein, trong đó 76% peptide dưới 3 kDa; chỉ số amin ' +
        'bay hơi dưới 15 mg/100 g. Phân đoạn từ da có hydroxyproline 9,4%, thích hợp làm thực phẩm bổ sung. Dây ' +
        'chuyền thử 500 kg nguyên liệu mỗi mẻ đặt tại trường.',
      en:
        'Fresh material ground to 5 mm is held at 60 °C and pH 7.8 with 0.5% alkaline endoprotease for three hours, ' +
        'then 0.2% exopeptidase for one hour to lower bitterness. Degree of hydrolysis is 22% and protein recovery ' +
        '81%. A three-phase centrifuge separates oil, protein liquor and bone.\n\n' +
        'The liquor is ultrafiltered at 10 kDa, deodorised with activated carbon and a short yeast fermentation, ' +
        'concentrated and spray-dried at 175 °C. The powder has 88% protein, 76% of it peptides under 3 kDa, and ' +
        'volatile amines below 15 mg/100 g. The skin fraction carries 9.4% hydroxyproline and suits supplements. A ' +
        '500 kg batch line stands at the University.',
    },
    applications: {
      vi: 'Nhà máy thủy sản có từ 3 tấn đồng sản phẩm một ngày; thực phẩm bổ sung, gia vị, thức ăn cho cá con và thú ' + 'cưng.',
      en: 'Seafood plants with at least 3 tonnes of co-products a day; supplements, seasonings, fry feed and pet food.',
    },
    advantages: [
      {
        aspect: { vi: 'Doanh thu từ một kilôgam đồng sản phẩm', en: 'Revenue per kilogram of co-product' },
        ours: 21000,
        today: 6500,
        unit: 'đồng',
        source: {
          vi: 'Phân tích tài chính trên dây chuyền thử, giá thị trường năm 2024',
          en: 'Financial analysis on the pilot line at 2024 market prices',
        },
      },
      {
        aspect: { vi: 'Protein thu hồi', en: 'Protein recovered' },
        ours: 81,
        today: 58,
        unit: '%',
        source: {
          vi: 'Cân bằng khối lượng 18 mẻ, so với nấu – ép làm bột cá',
          en: 'Mass balance of 18 batches, against the cook-and-press fishmeal route',
        },
      },
    ],
    keywords: ['thủy phân enzyme', 'enzyme protease', 'peptide', 'collagen', 'siêu lọc', 'sấy phun', 'đồng sản phẩm thủy sản'],
    fields: ['209', '211'],
    trl: 7,
    trlEvidence: {
      vi: 'Sản xuất thử 9 tấn bột tại xưởng của trường, hai doanh nghiệp dùng thử trong công thức.',
      en: 'Nine tonnes of powder produced at the University and tried in formulas by two firms.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Quy trình thu peptide ít đắng từ đồng sản phẩm cá ngừ',
        number: '1-0040173',
        filedOn: '2019-08-30',
        grantedOn: '2024-04-08',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'turnkey', 'technical-service', 'capital-contribution'],
    price: { kind: 'indicative', min: 3_500_000_000, max: 8_000_000_000 },
    owners: [
      { name: 'Trường Đại học Kỹ thuật Thực phẩm Nam Sông Tiền', share: 85 },
      { name: 'Ngô Thị Phương Thảo', share: 15 },
    ],
    origin: { kind: 'state-funded', task: 'KC.07.14/16-20' },
    confidential:
      'Exopeptidase lấy từ Aspergillus oryzae NT-6 do trường tự lên men, bổ sung khi độ thủy phân chạm 17%. Nấm men ' +
      'khử mùi là Saccharomyces boulardii 0,3%, 32 °C trong 90 phút, dừng ở pH 5,9.',
  },
  {
    key: 'processing-t04',
    owner: 'processing-university',
    title: {
      vi:
        'Rút ngắn quá trình thủy phân đạm trong chượp cá cơm bằng Tetragenococcus halophilus và kiểm soát nhiệt độ – ' +
        'độ muối theo giai đoạn',
    },
    summary: {
      vi:
        'Bổ sung giống khởi động ưa mặn và bố trí muối ba lần, giữ chượp ở 38–42 °C bằng nhiệt mặt trời để enzyme ' +
        'nội tại hoạt động tối đa. Chượp chín sau khoảng năm tháng với hương vị tương đương nhóm đối chứng.',
    },
    description: {
      vi:
        'Độ muối ban đầu 12% cho phép cathepsin và trypsin trong nội tạng cá hoạt động mạnh; muối bổ sung ở ngày 5 ' +
        'và ngày 14 nâng lên 24%, kịp thời khống chế vi sinh gây thối. Giống T. halophilus dòng không sinh histidine ' +
        'decarboxylase được cấy 10⁶ CFU/g để lấn át vi khuẩn tạo histamine.\n\n' +
        'Bể composite hai vỏ, nước nóng từ giàn thu năng lượng mặt trời tuần hoàn trong áo giữ nhiệt; dịch được hoàn ' +
        'lưu từ đáy lên mặt ngày hai lần. Sau 150 ngày, đạm tổng số đạt 31 g N/L, tỷ lệ đạm amin 54%, histamine 120 ' +
        'mg/L. Phân tích sắc ký khí – khối phổ cho thấy các hợp chất thơm chủ đạo (acid butanoic, 2-metylpropanal, ' +
        'dimetyl disulfid) nằm trong khoảng của sản phẩm ủ truyền thống 12 tháng.',
    },
    applications: {
      vi: 'Nhà thùng và cơ sở sản xuất nước mắm, mắm nêm; có thể dùng cho dịch trích gia vị từ trùn biển.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian chín chượp' },
        ours: 5,
        today: 12,
        unit: 'tháng',
        source: { vi: 'Ba lô 8 tấn cá cơm tại Phan Thiết, 2022–2024' },
      },
      {
        aspect: { vi: 'Histamine trong thành phẩm' },
        ours: 120,
        today: 380,
        unit: 'mg/L',
        source: { vi: 'Phân tích HPLC tại trung tâm của trường' },
      },
    ],
    keywords: ['Tetragenococcus halophilus', 'chượp', 'protease nội tại', 'histamine', 'đạm amin', 'giống khởi động', 'lên men ưa mặn'],
    fields: ['211', '209'],
    trl: 7,
    trlEvidence: { vi: 'Ba lô 8 tấn ở điều kiện sản xuất, có đánh giá cảm quan mù của 15 người.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Phương pháp lên men chượp ba bậc muối có giống khởi động',
        number: '2-2023-00284',
        filedOn: '2023-06-13',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'training'],
    price: { kind: 'indicative', min: 500_000_000, max: 1_200_000_000 },
    owners: [{ name: 'Trường Đại học Kỹ thuật Thực phẩm Nam Sông Tiền', share: 100 }],
    origin: { kind: 'state-funded', task: 'TG.2021.KHCN-17' },
    confidential:
      'Dòng giống TH-NST9 giữ trong môi trường MRS 10% muối, nhân hai cấp 48 giờ. Lần thêm muối thứ hai phải chờ pH ' +
      'xuống 5,7; thêm sớm hơn thì đạm amin mất khoảng 6%.',
  },
  {
    key: 'processing-t05',
    owner: 'processing-institute',
    title: {
      vi: 'Hạn chế hóa nâu vỏ quả nhãn, chôm chôm trong vận chuyển đường biển bằng acid oxalic và bao gói khí quyển ' + 'biến đổi',
    },
    summary: {
      vi:
        'Xử lý nhúng acid oxalic kèm màng chitosan nano, sau đó đóng bao vi đục lỗ laser để giữ thành phần khí phù ' +
        'hợp suốt 28 ngày ở 5 °C. Giải pháp thay cho xông lưu huỳnh vốn bị nhiều thị trường siết.',
    },
    description: {
      vi:
        'Vỏ nhãn, chôm chôm chuyển nâu do polyphenol oxidase và peroxidase tiếp xúc cơ chất khi màng tế bào bị mất ' +
        'nước. Acid oxalic 2% chelat hóa ion đồng ở trung tâm hoạt động enzyme và hạ pH bề mặt, trong khi chitosan ' +
        'nano 0,8% làm chậm thoát ẩm và ức chế Lasiodiplodia.\n\n' +
        'Màng LDPE/EVOH 35 µm được đục lỗ laser 90 µm với mật độ tính theo cường độ hô hấp đo ở 5 °C, tạo cân bằng ' +
        '6–8% O₂ và 9–10% CO₂ sau 30 giờ. Hơi nước dư được hấp thụ bởi tấm lót chứa glycerol. Sau 28 ngày, chỉ số ' +
        'hóa nâu nhãn xuồng là 1,6 (thang 5), tỷ lệ thối 3%, dư lượng SO₂ không phát hiện. Dây chuyền nhúng – ráo – ' +
        'đóng gói xử lý 2 tấn/giờ.',
    },
    applications: { vi: 'Nhà đóng gói nhãn, chôm chôm, vải xuất khẩu bằng tàu; cần kho lạnh 3–5 °C.' },
    advantages: [
      {
        aspect: { vi: 'Thời gian giữ vỏ sáng màu' },
        ours: 28,
        today: 12,
        unit: 'ngày',
        source: { vi: 'Ba chuyến công-ten-nơ thử nghiệm sang Trung Đông, 2023' },
      },
    ],
    keywords: [
      'khí quyển biến đổi',
      'acid oxalic',
      'chitosan nano',
      'polyphenol oxidase',
      'hóa nâu',
      'màng vi đục lỗ',
      'bảo quản sau thu hoạch',
    ],
    fields: ['211', '210'],
    trl: 7,
    trlEvidence: { vi: 'Ba chuyến hàng thử có xác nhận của bên nhập khẩu.' },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp xử lý quả có vỏ dễ hóa nâu không dùng lưu huỳnh',
        number: '1-2021-05310',
        filedOn: '2021-08-23',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service'],
    price: { kind: 'indicative', min: 450_000_000, max: 1_100_000_000 },
    owners: [{ name: 'Viện Bảo quản và Chế biến Nông sản La Ngà', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐN-2020-NN.09' },
    confidential:
      'Nano chitosan tạo bằng tripolyphosphat tỷ lệ 5:1, kích thước 140 nm; khử acetyl phải trên 90%. Mật độ lỗ cho ' +
      'túi 2 kg nhãn là 22 lỗ, cho chôm chôm là 31 lỗ.',
  },
  {
    key: 'processing-t06',
    owner: 'processing-equipment',
    title: {
      vi: 'Ức chế biến màu do oxy hóa phenol trong đồ uống có độ acid thấp bằng siêu lọc màng gốm và chiếu UV-C màng ' + 'mỏng',
      en: 'Preventing phenolic discoloration in low-acid beverages with ceramic ultrafiltration and thin-film UV-C',
    },
    summary: {
      vi:
        'Dịch quả được tách enzyme oxy hóa bằng màng gốm 20 kDa, chiếu UV-C ở dạng màng mỏng và chiết trong điều ' +
        'kiện khử khí, không qua gia nhiệt. Hạn dùng lạnh tăng từ dưới một tuần lên hai tháng mà giữ hương tươi.',
      en:
        'Oxidative enzymes are removed on a 20 kDa ceramic membrane, the liquid is irradiated as a thin film and ' +
        'filled deaerated, with no heating. Chilled shelf life rises from under a week to two months with fresh ' +
        'flavour.',
    },
    description: {
      vi:
        'Sắc tố hồng trong dịch dừa hình thành khi peroxidase và polyphenol oxidase xúc tác trùng hợp (+)-catechin ' +
        'với sự có mặt của oxy và vết kim loại. Màng gốm zirconia 20 kDa giữ lại trên 98% hoạt độ hai enzyme cùng vi ' +
        'sinh vật, trong khi đường, khoáng và hợp chất thơm đi qua.\n\n' +
        'Dịch thấm được khử khí trên bộ tiếp xúc màng xuống dưới 0,5 mg O₂/L, qua thiết bị UV-C 254 nm dạng màng ' +
        'mỏng xoắn với liều 25 mJ/cm² (giảm 5 log E. coli), rồi chiết vào chai có phun nitơ lỏng ở 4 °C. Lưu lượng ' +
        'ổn định 80 L/m²·giờ ở 2,5 bar nhờ xung ngược; làm sạch bằng NaOH 1% mỗi ca. Sau 60 ngày lạnh, chênh lệch ' +
        'màu ΔE dưới 2 và tổng số vi khuẩn dưới 10² CFU/mL.',
      en:
        'The pink pigment of coconut water appears when peroxidase and polyphenol oxidase polymerise (+)-catechin in ' +
        'the presence of oxygen and trace metals. A 20 kDa zirconia membrane retains over 98% of both activities ' +
        'together with microbes, while sugars, minerals and aroma pass through.\n\n' +
        'The permeate is deaerated on a membrane contactor to below 0.5 mg O₂/L, treated in a spiral thin-film UV-C ' +
        'unit at 25 mJ/cm² (5-log E. coli reduction) and filled at 4 °C with liquid nitrogen dosing. Flux holds at ' +
        '80 L/m²·h and 2.5 bar with back-pulsing; cleaning uses 1% NaOH each shift. After 60 chilled days the colour ' +
        'difference is under 2 and total count under 10² CFU/mL.',
    },
    applications: {
      vi: 'Nước dừa, nước mía, nước ép cần giữ tính chất tươi; quy mô 500–3.000 L/giờ.',
      en: 'Coconut water, sugarcane juice and other fresh-like juices at 500–3,000 L/h.',
    },
    advantages: [
      {
        aspect: { vi: 'Hạn dùng ở 4 °C', en: 'Shelf life at 4 °C' },
        ours: 60,
        today: 6,
        unit: 'ngày',
        source: {
          vi: 'Lưu mẫu 20 lô tại phòng kiểm nghiệm độc lập, 2023–2024',
          en: 'Twenty retained lots at an independent laboratory, 2023–2024',
        },
      },
    ],
    keywords: ['siêu lọc', 'màng gốm', 'UV-C', 'peroxidase', 'polyphenol oxidase', 'khử khí', 'thanh trùng phi nhiệt'],
    fields: ['211', '204'],
    trl: 7,
    trlEvidence: {
      vi: 'Dây chuyền 800 L/giờ vận hành tại một nhà máy ở Bến Tre cũ từ tháng 3/2024.',
      en: 'An 800 L/h line at a plant in former Ben Tre since March 2024.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Hệ thống xử lý phi nhiệt đồ uống có độ acid thấp',
        number: '1-2023-08114',
        filedOn: '2023-11-17',
        status: 'filed',
      },
    ],
    modes: ['machinery-with-technology', 'turnkey', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 1_900_000_000, max: 4_800_000_000 },
    owners: [
      { name: 'Công ty Cổ phần Thiết bị Nông sản Bách Điền', share: 60 },
      { name: 'Trường Đại học Kỹ thuật Thực phẩm Nam Sông Tiền', share: 40 },
    ],
    origin: { kind: 'own' },
    confidential:
      'Trước màng phải giữ pH 4,9–5,0 bằng acid ascorbic 0,02% để tránh tắc bởi arabinogalactan. Bước xoắn ống UV là ' +
      '18 mm; ống FEP nhập từ Nhật, đổi sang ống thạch anh thì liều không đều.',
  },
  {
    key: 'processing-t07',
    owner: 'processing-institute',
    title: {
      vi: 'Cải thiện hồ sơ hương vị Robusta bằng lên men yếm khí có kiểm soát với tổ hợp nấm men – vi khuẩn lactic',
    },
    summary: {
      vi:
        'Quả chín được lên men trong bồn kín với giống khởi động tuyển chọn, theo dõi pH và độ Brix theo thời gian ' +
        'thực để dừng đúng lúc. Điểm thử nếm tăng ổn định giữa các mẻ, đủ điều kiện bán ở phân khúc đặc sản.',
    },
    description: {
      vi:
        'Quả chín trên 95% được tách quả nổi, rửa ozone 1 mg/L rồi ủ trong bồn inox 1.000 L sục CO₂. Tổ hợp giống ' +
        'gồm Saccharomyces cerevisiae dòng tạo ester, Pichia kluyveri và Lactiplantibacillus plantarum, tổng mật độ ' +
        '10⁷ CFU/g; nhiệt độ giữ 24–26 °C bằng áo nước lạnh.\n\n' +
        'Quá trình dừng khi pH lớp nhớt đạt 4,1 và Brix giảm 60%, thường sau 48–60 giờ. Pectinase do nấm men tiết ra ' +
        'làm sạch nhớt nên tiết kiệm nước rửa. Hạt phơi trên giàn mái che đến độ ẩm 11,5% trong 16–18 ngày. Sắc ký ' +
        'khí cho thấy ethyl acetat và 2-phenylethanol tăng ba đến bốn lần, acid butyric thấp dưới ngưỡng. Kết quả ' +
        'thử nếm của năm chuyên gia: 82,5 điểm, độ lệch giữa các mẻ dưới 1.',
    },
    applications: { vi: 'Hợp tác xã, nông hộ lớn và doanh nghiệp làm Robusta chất lượng cao ở Tây Nguyên, Đồng Nai.' },
    advantages: [
      {
        aspect: { vi: 'Điểm thử nếm theo thang 100' },
        ours: 82.5,
        today: 75.8,
        unit: 'điểm',
        source: { vi: 'Hội đồng năm chuyên gia, 24 mẻ niên vụ 2022/23 và 2023/24' },
      },
      {
        aspect: { vi: 'Nước rửa cho một tấn quả' },
        ours: 1.1,
        today: 4.5,
        unit: 'm³',
        source: { vi: 'Đồng hồ nước tại hợp tác xã thử nghiệm' },
      },
    ],
    keywords: ['lên men yếm khí', 'Robusta', 'giống khởi động', 'Pichia kluyveri', 'Lactiplantibacillus plantarum', 'điểm thử nếm'],
    fields: ['211', '406'],
    trl: 8,
    trlEvidence: { vi: 'Hai hợp tác xã sản xuất 46 tấn nhân trong hai niên vụ.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Tổ hợp vi sinh và quy trình lên men quả cà phê vối',
        number: '2-0003591',
        filedOn: '2022-01-10',
        grantedOn: '2024-09-30',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'training', 'technical-service'],
    price: { kind: 'firm', min: 320_000_000, max: 320_000_000 },
    owners: [{ name: 'Viện Bảo quản và Chế biến Nông sản La Ngà', share: 100 }],
    origin: { kind: 'state-funded', task: 'TN20/C14' },
    confidential:
      'Cấy Pichia trước 8 giờ rồi mới đến vi khuẩn lactic, tỷ lệ 3:1:1; nếu cấy cùng lúc điểm giảm khoảng 2. Giống ' +
      'đông khô sản xuất tại viện, mật mã lô PK7-LP2.',
  },
  {
    key: 'processing-t08',
    owner: 'processing-equipment',
    title: {
      vi:
        'Nhận dạng khuyết tật nhân cà phê, nhân điều bằng ảnh đa phổ RGB – cận hồng ngoại và mạng nơ-ron tích chập ' +
        'trên máy phân loại khí nén',
    },
    summary: {
      vi:
        'Máy bắn khí tách từng nhân khuyết tật ở lưu lượng 1,2 tấn/giờ, phân biệt được cả dạng mốc, lên men quá mức ' +
        'và mọt ẩn bên trong. Mô hình có thể học thêm theo mẫu của từng nhà máy trong một buổi.',
    },
    description: {
      vi:
        'Nhân rơi tự do qua vùng chụp hai phía với camera quét dòng RGB 4096 điểm và camera InGaAs 900–1.700 nm. ' +
        'Mạng tích chập nhẹ (2,3 triệu tham số) chạy trên FPGA phân loại mười lớp trong 4 mili giây, gồm đen, nâu, ' +
        'vỡ, tai sò, mốc, mọt, vỏ trấu, đá và hai lớp phẩm chất.\n\n' +
        'Dải cận hồng ngoại bổ sung thông tin ẩm, lipid và chitin nên nhận ra lỗ mọt không lộ ra bề mặt. 128 van áp ' +
        'điện đáp ứng 0,7 mili giây, tỷ lệ bắn kèm nhân tốt dưới 1:4. Phần mềm học tăng cường cho phép người vận ' +
        'hành tải lên 300 ảnh mẫu để điều chỉnh ranh giới lớp. Trên tập kiểm tra 210.000 nhân, độ chính xác là 97,8%.',
    },
    applications: { vi: 'Nhà máy sơ chế cà phê nhân, điều nhân, hạt tiêu, đậu phộng; có mô-đun cho gạo.' },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ khuyết tật còn lại trong lô' },
        ours: 0.4,
        today: 2.1,
        unit: '%',
        source: { vi: 'Kiểm tra 350 g theo chuẩn xuất khẩu, 60 lô ở Đắk Lắk, niên vụ 2023/24' },
      },
      {
        aspect: { vi: 'Nhân công cho một tấn nhân' },
        ours: 0.3,
        today: 6.5,
        unit: 'công',
        source: { vi: 'Khảo sát ba nhà máy trước và sau lắp đặt' },
      },
    ],
    keywords: ['ảnh đa phổ', 'cận hồng ngoại', 'mạng nơ-ron tích chập', 'phân loại quang học', 'FPGA', 'van áp điện'],
    fields: ['102', '203'],
    trl: 8,
    trlEvidence: { vi: 'Năm máy đang chạy ở Tây Nguyên và Bình Phước cũ.' },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm phân loại hạt BADI Vision',
        number: '7720/2022/QTG',
        grantedOn: '2022-12-15',
        status: 'granted',
      },
      {
        kind: 'invention',
        title: 'Máy phân loại nhân đa phổ có học tăng cường tại chỗ',
        number: '1-2022-08890',
        filedOn: '2022-12-29',
        status: 'published',
      },
    ],
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'technical-service'],
    price: { kind: 'indicative', min: 950_000_000, max: 1_700_000_000 },
    owners: [{ name: 'Công ty Cổ phần Thiết bị Nông sản Bách Điền', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Ba bước sóng quyết định lỗ mọt là 1.210, 1.450 và 1.520 nm; đèn halogen có kính lọc riêng làm mát bằng nước. ' +
      'Trọng số khởi tạo huấn luyện từ 3,4 triệu ảnh nhân của sáu nhà máy.',
  },
  {
    key: 'processing-t09',
    owner: 'processing-university',
    title: {
      vi: 'Giảm rỉ dịch khi rã đông tôm, mực bằng chất bảo vệ lạnh trehalose – peptide và đông lạnh ngâm dòng siêu âm',
    },
    summary: {
      vi:
        'Hỗn hợp trehalose và peptide cá thay cho polyphosphat, kết hợp đông lạnh ngâm có siêu âm tạo tinh thể băng ' +
        'nhỏ trong sợi cơ. Sản phẩm rã đông giữ nước, không phải khai báo phụ gia phosphat.',
    },
    description: {
      vi:
        'Trehalose 3% và peptide kỵ nước phân tử lượng dưới 1 kDa thấm vào lớp cơ ngoài nhờ ngâm – massage chân ' +
        'không 25 phút, thay thế một phần nước hydrat quanh myosin nên hạn chế biến tính protein khi đông. Muối được ' +
        'giữ ở 0,8% để không đổi vị.\n\n' +
        'Sản phẩm bọc màng nhanh chóng đi qua bể dung dịch propylen glycol – calci clorid ở −35 °C có siêu âm 30 ' +
        'kHz; tốc độ tạo băng 6 cm/giờ, tinh thể trung bình 38 µm so với 110 µm ở hầm gió. Sau sáu tháng trữ −20 °C, ' +
        'lượng dịch rỉ khi rã đông của tôm thẻ còn 3,8%, hoạt tính Ca-ATPase giữ 79%. Hệ mới dừng ở quy mô pilot 60 ' +
        'kg/giờ; đang hoàn thiện khâu thu hồi dung dịch lạnh.',
    },
    applications: { vi: 'Tôm, mực, cá phi lê cấp đông rời cho thị trường không chấp nhận phosphat.' },
    advantages: [
      {
        aspect: { vi: 'Khối lượng dịch mất khi rã đông' },
        ours: 3.8,
        today: 9.5,
        unit: '%',
        source: { vi: 'Thí nghiệm 6 tháng với 240 mẫu, đối chứng hầm gió không phụ gia' },
      },
    ],
    keywords: ['chất bảo vệ lạnh', 'trehalose', 'đông lạnh ngâm', 'siêu âm', 'tinh thể băng', 'myosin', 'rã đông'],
    fields: ['211'],
    trl: 5,
    trlEvidence: { vi: 'Pilot 60 kg/giờ tại xưởng của trường, báo cáo giữa kỳ của đề tài.' },
    rights: [],
    modes: ['joint-development', 'exclusive-licence'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Trường Đại học Kỹ thuật Thực phẩm Nam Sông Tiền', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-62/22' },
    confidential:
      'Peptide kháng băng thu từ phân đoạn 0,5–1 kDa của da cá tra, bổ sung 0,4%; trên 0,6% sản phẩm có vị đắng nhẹ. ' +
      'Túi màng dùng loại co PVDC 20 µm.',
  },
  {
    key: 'processing-t10',
    owner: 'processing-university',
    title: { vi: 'Chiết tách pectin methoxyl thấp từ vỏ chanh dây bằng vi sóng và acid hữu cơ' },
    summary: {
      vi:
        'Vỏ chanh dây thải ra từ nhà máy nước quả được chiết trong 9 phút bằng vi sóng với acid citric, thu pectin ' +
        'tạo gel ít đường. Bã còn lại làm chất xơ thực phẩm.',
    },
    description: {
      vi:
        'Vỏ được bất hoạt enzyme bằng hơi trong hai phút, sấy và nghiền 0,4 mm. Chiết ở pH 1,9 với acid citric, tỷ ' +
        'lệ rắn – lỏng 1:20, công suất vi sóng 600 W/kg trong chín phút, nhiệt độ không vượt 92 °C. Cấu trúc thành ' +
        'tế bào vỡ nhanh nên mạch galacturonan ít bị cắt.\n\n' +
        'Dịch chiết lọc ép, cô màng, kết tủa bằng ethanol tuần hoàn 88%; sau đó khử methyl một phần bằng pectin ' +
        'methylesterase để hạ chỉ số ester từ 68% xuống 34%. Hiệu suất 13,2% so với vỏ khô, acid galacturonic 78%, ' +
        'độ bền gel 148° SAG. Nhóm tác giả đã thử trong mứt ít đường và sữa chua uống; bước kế tiếp là chiết liên ' +
        'tục quy mô 30 kg/giờ.',
    },
    applications: { vi: 'Nhà máy nước quả, mứt, sữa chua; tá dược bao viên tan ở ruột.' },
    advantages: [
      {
        aspect: { vi: 'Thời gian chiết một mẻ' },
        ours: 9,
        today: 75,
        unit: 'phút',
        source: { vi: 'So với chiết nhiệt acid nitric cùng nguyên liệu, thí nghiệm 2023' },
      },
    ],
    keywords: ['pectin', 'vi sóng', 'vỏ chanh dây', 'acid citric', 'chỉ số ester', 'pectin methylesterase'],
    fields: ['209', '104'],
    trl: 4,
    trlEvidence: { vi: 'Kết quả phòng thí nghiệm mẻ 5 kg, ba lần lặp.' },
    rights: [],
    modes: ['joint-development', 'partial-assignment', 'spin-off'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Trường Đại học Kỹ thuật Thực phẩm Nam Sông Tiền', share: 100 }],
    origin: { kind: 'state-funded', task: 'CS-NST.2022-03' },
    confidential:
      'Thêm EDTA thực phẩm 0,1% ở phút thứ 4 nâng hiệu suất 1,8 điểm phần trăm. Enzyme khử methyl tách từ vỏ cam ' +
      'sành, hoạt độ 40 U/g, dừng phản ứng ở pH 3,2.',
  },
  {
    key: 'processing-t11',
    owner: 'processing-institute',
    title: {
      vi: 'Tăng độ bền gel và giảm thất thoát chất khô của sợi gạo bằng biến tính nhiệt – ẩm tinh bột và ép đùn hai ' + 'vùng',
    },
    summary: {
      vi:
        'Một phần bột gạo được xử lý nhiệt – ẩm để tái sắp xếp mạch amylose, sau đó ép đùn hai vùng nhiệt và hồi ' +
        'sinh ở nhiệt độ thấp. Sợi giữ dai, nước trong khi nấu mà không dùng hàn the hay phụ gia phosphat.',
    },
    description: {
      vi:
        'Bột gạo amylose 25–27% chỉnh ẩm 22%, ủ 12 giờ rồi xử lý trong thùng quay kín ở 110 °C hai giờ; vùng vô định ' +
        'hình được sắp xếp lại, nhiệt độ hồ hóa tăng 4–6 °C và độ trương nở giảm. Phối 35% bột biến tính với bột ' +
        'nguyên, nhào 38% ẩm.\n\n' +
        'Máy ép đùn trục vít đơn có vùng nấu 98 °C và vùng làm nguội khuôn 70 °C giúp bề mặt nhẵn. Sợi được hồi sinh ' +
        'ở 8 °C, ẩm 85% trong sáu giờ trước khi sấy bậc 38–45 °C. Thất thoát chất khô khi nấu giảm còn 4,5%, độ bền ' +
        'kéo 32 kPa, thời gian nấu bốn phút. Chỉ số đường huyết ước tính thấp hơn 14% nhờ tinh bột kháng tăng lên ' +
        '7,8%.',
    },
    applications: { vi: 'Cơ sở làm bún khô, phở khô, bánh đa, mì gạo ăn liền.' },
    advantages: [
      {
        aspect: { vi: 'Thất thoát chất khô khi nấu' },
        ours: 4.5,
        today: 11.2,
        unit: '%',
        source: { vi: 'Phép thử nấu chuẩn trên 45 mẫu, đối chứng sợi ở ba làng nghề' },
      },
    ],
    keywords: ['tinh bột biến tính', 'nhiệt – ẩm', 'amylose', 'ép đùn', 'hồi sinh tinh bột', 'tinh bột kháng'],
    fields: ['211', '204'],
    trl: 6,
    trlEvidence: { vi: 'Chạy thử 2 tấn/ngày trong mười ngày tại một xưởng ở Long Khánh.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Quy trình sản xuất sợi gạo khô có bổ sung bột biến tính nhiệt – ẩm',
        number: '2-2024-00342',
        filedOn: '2024-06-25',
        status: 'filed',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service'],
    price: { kind: 'indicative', min: 280_000_000, max: 650_000_000 },
    owners: [{ name: 'Viện Bảo quản và Chế biến Nông sản La Ngà', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Thêm monoglycerid chưng cất 0,3% vào phần bột nguyên, không thêm vào phần biến tính. Thùng quay phải xả áp từ ' +
      'từ trong 25 phút, xả nhanh bột vón cục và sẫm màu.',
  },
  {
    key: 'processing-t12',
    owner: 'processing-equipment',
    title: {
      vi: 'Giảm tải lượng Salmonella trên hồ tiêu và gia vị khô bằng hơi bão hòa chân không, bảo toàn tinh dầu',
      en: 'Reducing Salmonella on pepper and dry spices with vacuum saturated steam while preserving essential oil',
    },
    summary: {
      vi:
        'Hơi bão hòa dưới áp suất khí quyển ngưng tụ tức thì trên bề mặt hạt trong vài chục giây rồi được rút chân ' +
        'không làm khô. Mức giảm đạt trên 5 log, thay cho xông ethylen oxid đã bị cấm ở nhiều thị trường.',
      en:
        'Sub-atmospheric saturated steam condenses on the surface for a few tens of seconds and is then flashed off ' +
        'under vacuum. Reduction exceeds 5 log, replacing ethylene oxide fumigation banned in many markets.',
    },
    description: {
      vi:
        'Hạt được gia nhiệt sơ bộ đến 65 °C rồi đi vào buồng hút chân không 3 kPa để đuổi không khí khỏi khe nứt. ' +
        'Hơi sạch 98–102 °C nạp trong hai giây, giữ 25–40 giây; toàn bộ ẩn nhiệt truyền tại bề mặt nên lõi hạt không ' +
        'vượt 80 °C. Rút chân không lần hai làm bay hơi nước ngưng và hạ nhiệt, độ ẩm tăng không quá 0,4 điểm phần ' +
        'trăm.\n\n' +
        'Hiệu lực được thẩm tra với chủng thay thế Enterococcus faecium NRRL B-2354: giảm 5,3–6,1 log ở năm vị trí ' +
        'lạnh nhất. Tinh dầu hồ tiêu giữ 96%, piperin không đổi. Máy năng suất 600 kg/giờ, nồi hơi điện 120 kW, hồ ' +
        'sơ nhiệt của từng mẻ được lưu và xuất thành báo cáo cho khách hàng.',
      en:
        'Product is preheated to 65 °C and enters a chamber evacuated to 3 kPa to clear air from crevices. Clean ' +
        'steam at 98–102 °C is admitted in two seconds and held for 25–40 seconds; latent heat is released at the ' +
        'surface and the core stays under 80 °C. A second vacuum flashes off condensate and cools, and moisture ' +
        'gains at most 0.4 percentage points.\n\n' +
        'Efficacy was validated with the surrogate Enterococcus faecium NRRL B-2354: 5.3–6.1 log at the five coldest ' +
        'points. Pepper keeps 96% of its essential oil and all its piperine. The 600 kg/h unit has a 120 kW electric ' +
        'boiler and logs a thermal record for every batch.',
    },
    applications: {
      vi: 'Hồ tiêu, quế, hồi, nghệ bột, hạt mè, hạnh nhân; nhà máy gia vị xuất khẩu sang Mỹ, châu Âu.',
      en: 'Pepper, cinnamon, star anise, turmeric, sesame and almonds for exporters to the United States and Europe.',
    },
    advantages: [
      {
        aspect: { vi: 'Tinh dầu giữ lại', en: 'Essential oil retained' },
        ours: 96,
        today: 82,
        unit: '%',
        source: {
          vi: 'Chưng cất 40 mẫu trước và sau xử lý, so với hơi quá nhiệt',
          en: 'Distillation of 40 samples before and after, against superheated steam',
        },
      },
    ],
    keywords: ['hơi bão hòa', 'chân không', 'Salmonella', 'hồ tiêu', 'gia vị', 'khử nhiễm', 'tinh dầu'],
    fields: ['211', '203'],
    trl: 9,
    trlEvidence: {
      vi: 'Bốn máy tại Gia Lai, Đồng Nai; hồ sơ thẩm tra do bên thứ ba lập.',
      en: 'Four machines in Gia Lai and Dong Nai, with third-party validation files.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Thiết bị khử nhiễm bề mặt hạt bằng hơi dưới áp suất khí quyển',
        number: '1-0037729',
        filedOn: '2019-04-16',
        grantedOn: '2023-07-31',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'training'],
    price: { kind: 'firm', min: 3_850_000_000, max: 3_850_000_000 },
    owners: [{ name: 'Công ty Cổ phần Thiết bị Nông sản Bách Điền', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Tốc độ rút chân không lần hai giới hạn 1,8 kPa/giây để vỏ tiêu không bong. Cửa buồng dùng gioăng hơi EPDM ' +
      'trắng của một nhà cung cấp Hàn Quốc, thay sau 6.000 chu kỳ.',
  },
  {
    key: 'processing-t13',
    owner: 'processing-seafood',
    title: {
      vi: 'Nâng độ bền gel surimi từ cá tạp cơ sẫm bằng rửa kiềm ngược dòng và liên kết ngang transglutaminase vi sinh',
    },
    summary: {
      vi:
        'Quy trình rửa ba bậc tiết kiệm nước kèm enzyme liên kết protein cho phép dùng cá nục, cá trích, cá hố vụn ' +
        'làm surimi đạt loại A. Công ty đã chạy ổn định và sẵn sàng chuyển giao.',
    },
    description: {
      vi:
        'Thịt cá xay tách xương được rửa ngược dòng: nước sạch chỉ cấp ở bậc ba, nước bậc ba quay về bậc hai rồi bậc ' +
        'một. Bậc đầu dùng natri bicarbonat 0,3% và ion lực 0,05 để hòa tan myoglobin, lipid cơ sẫm nổi lên được gạt ' +
        'bỏ liên tục. Nhiệt độ toàn tuyến không quá 8 °C.\n\n' +
        'Sau ép trục vít, thịt được phối sorbitol 4%, transglutaminase 0,25% và canxi lactat, tạo gel bước một ở 38 ' +
        '°C trong 40 phút rồi định hình 88 °C. Liên kết ε-(γ-glutamyl)lysin làm độ bền gel tăng từ 320 lên 640 g·cm, ' +
        'độ trắng trên 74. Protein hòa tan trong nước rửa thu bằng kết tủa đẳng điện làm bột nêm.',
    },
    applications: { vi: 'Xưởng chả cá, cá viên, thanh cua; vùng có sản lượng cá tạp lớn.' },
    advantages: [
      {
        aspect: { vi: 'Độ bền gel của surimi cá nục' },
        ours: 640,
        today: 320,
        unit: 'g·cm',
        source: { vi: 'Phòng kiểm nghiệm của công ty, 85 mẻ năm 2024' },
      },
      {
        aspect: { vi: 'Nước rửa cho một tấn thịt cá' },
        ours: 7,
        today: 18,
        unit: 'm³',
        source: { vi: 'Đồng hồ nước dây chuyền, trước và sau cải tạo năm 2022' },
      },
    ],
    keywords: ['surimi', 'transglutaminase', 'độ bền gel', 'rửa ngược dòng', 'cơ sẫm', 'myoglobin'],
    fields: ['211'],
    trl: 9,
    trlEvidence: { vi: 'Sản xuất 5 tấn/ngày từ tháng 9/2022.' },
    rights: [
      {
        kind: 'initiative',
        title: 'Rửa ngược dòng ba bậc trong sản xuất surimi',
        number: '88/QĐ-CNSK',
        grantedOn: '2023-05-12',
        status: 'granted',
      },
    ],
    modes: ['technical-service', 'non-exclusive-licence', 'training'],
    price: { kind: 'indicative', min: 600_000_000, max: 900_000_000 },
    owners: [{ name: 'Công ty Cổ phần Hải sản Mũi Kê Gà', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Cho thêm lòng trắng trứng bột 0,8% khi nguyên liệu để quá 36 giờ, nếu không protease nội tại làm gel rã. ' +
      'Enzyme mua của hai nhà phân phối, hoạt độ thực tế phải kiểm lại từng lô và chỉnh liều.',
  },
]
