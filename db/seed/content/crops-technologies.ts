import type { TechnologyContent } from './shape'

export const cropsTechnologies: TechnologyContent[] = [
  {
    key: 'crops-t01',
    owner: 'crops-institute',
    title: { vi: 'Giống lúa thơm ngắn ngày mang QTL Saltol, duy trì năng suất ở độ mặn 4‰ giai đoạn mạ và trổ' },
    summary: {
      vi:
        'Giống lúa thơm thời gian sinh trưởng 95–98 ngày được đưa gen chịu mặn bằng lai trở lại có chỉ thị phân ' +
        'tử hỗ trợ. Giống cho vùng sản xuất lúa – tôm và ven biển một vụ gạo chất lượng cao mà không phải bỏ ' +
        'đất khi xâm nhập mặn đến sớm.',
    },
    description: {
      vi:
        'Locus Saltol trên nhiễm sắc thể số 1 điều hòa tỷ số Na⁺/K⁺ trong chồi. Nhóm chọn giống đã chuyển locus ' +
        'này từ dòng cho FL478 sang nền di truyền lúa thơm thông qua ba thế hệ lai trở lại, chọn cá thể bằng ' +
        'các chỉ thị SSR RM3412b và RM493 và kiểm tra nền bằng 6.000 chỉ thị SNP; mức hồi phục nền đạt 96,8%.\n\n' +
        'Giống có chiều cao 98–102 cm, hàm lượng amylose 18,2%, hạt dài 7,1 mm, độ bạc bụng dưới 3%, mùi thơm ' +
        'cấp 3. Khảo nghiệm diện hẹp và diện rộng sáu vụ tại bảy điểm ven biển cho năng suất 5,6–6,3 tấn/ha khi ' +
        'nước ruộng mặn 3–4‰ kéo dài 14 ngày.\n\n' +
        'Gói chuyển giao gồm hạt siêu nguyên chủng, quy trình duy trì dòng, quy trình kỹ thuật canh tác giảm ' +
        'phát thải và bộ chỉ thị kiểm tra độ thuần.',
    },
    applications: {
      vi: 'Sản xuất hạt giống xác nhận và vùng nguyên liệu gạo thơm ở vùng ven biển, hệ luân canh lúa – tôm.',
    },
    advantages: [
      {
        aspect: { vi: 'Năng suất khi mặn 4‰ trong 14 ngày' },
        ours: 5.8,
        today: 3.7,
        unit: 'tấn/ha',
        source: { vi: 'Khảo nghiệm quốc gia, 7 điểm, 2022–2024' },
      },
      {
        aspect: { vi: 'Thời gian sinh trưởng' },
        ours: 97,
        today: 110,
        unit: 'ngày',
        source: { vi: 'So với giống lúa thơm đối chứng, vụ thu đông 2023' },
      },
    ],
    keywords: ['lúa chịu mặn', 'Saltol', 'chỉ thị phân tử', 'lai trở lại', 'gạo thơm', 'xâm nhập mặn'],
    fields: ['401', '406'],
    trl: 9,
    trlEvidence: {
      vi: 'Quyết định công nhận lưu hành đặc cách năm 2024; đã sản xuất 1.850 ha tại ba tỉnh trong vụ mùa 2025.',
    },
    rights: [
      {
        kind: 'plant-variety',
        title: 'Giống lúa SH-Mặn 9',
        number: '31.VN.2024',
        filedOn: '2022-03-18',
        grantedOn: '2024-05-27',
        status: 'granted',
      },
    ],
    modes: ['exclusive-licence', 'non-exclusive-licence', 'technical-service'],
    price: { kind: 'floor', min: 1_800_000_000, max: 3_500_000_000 },
    owners: [{ name: 'Viện Khoa học Cây trồng Sông Hậu', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-17/20' },
    confidential:
      'Dòng mẹ dùng làm nền là SH-T23/4; tổ hợp chọn lọc cuối lấy ở BC3F5 cây số 118. Ngưỡng độ thuần nội bộ là ' +
      '99,95% thay cho 99,9% của quy chuẩn, kiểm bằng bộ 12 chỉ thị InDel tự thiết kế.',
  },
  {
    key: 'crops-t02',
    owner: 'crops-institute',
    title: {
      vi: 'Kiểm soát sinh học Phytophthora palmivora trên cây ăn quả và hồ tiêu bằng tổ hợp Trichoderma – Bacillus',
    },
    summary: {
      vi:
        'Chế phẩm dạng hạt phân tán chứa nấm đối kháng và vi khuẩn sinh lipopeptide, bón vùng rễ và quét gốc để ' +
        'phòng bệnh thối rễ, xì mủ do nấm trứng. Sản phẩm thay được hai phần ba lượng thuốc hóa học gốc ' +
        'metalaxyl và giữ hiệu lực qua mùa mưa.',
    },
    description: {
      vi:
        'Trichoderma asperellum chủng T-SH12 ký sinh sợi nấm bệnh nhờ chitinase và β-1,3-glucanase, còn ' +
        'Bacillus velezensis chủng B-SH07 sinh fengycin, surfactin ức chế động bào tử. Hai chủng phân lập từ ' +
        'vùng rễ cây khỏe, tương thích trong cùng chất mang và chịu được độ pH đất 4,2–7,0.\n\n' +
        'Sinh khối nấm được sản xuất bằng lên men rắn trên tấm gạo và cám ở 28 °C trong 6 ngày; vi khuẩn nuôi ' +
        'chìm 36 giờ trong thiết bị 500 lít rồi thu nội bào tử. Hỗn hợp sấy tầng sôi ở 38 °C tới ẩm dưới 8%, ' +
        'mật độ cuối không dưới 1×10⁹ CFU/g và giảm chưa tới một bậc logarit sau 12 tháng ở nhiệt độ thường.\n\n' +
        'Liều dùng 20–30 g mỗi gốc, ba lần một năm, kết hợp điều chỉnh độ chua và thoát nước mặt liếp.',
    },
    applications: {
      vi: 'Vườn sầu riêng, cây có múi, hồ tiêu, ca cao ở vùng mưa nhiều; bổ sung vào phân hữu cơ vi sinh.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ cây mắc bệnh sau 12 tháng' },
        ours: 7.2,
        today: 19.5,
        unit: '%',
        source: { vi: 'Mô hình 24 ha, so với phun metalaxyl định kỳ, 2023' },
      },
      {
        aspect: { vi: 'Thời hạn sử dụng ở nhiệt độ thường' },
        ours: 12,
        today: 6,
        unit: 'tháng',
        source: { vi: 'Thử bảo quản cấp tốc và thực tế tại viện' },
      },
    ],
    keywords: ['Trichoderma', 'Bacillus velezensis', 'Phytophthora', 'nấm đối kháng', 'lên men rắn', 'phòng trừ sinh học'],
    fields: ['406', '401'],
    trl: 8,
    trlEvidence: {
      vi: 'Dây chuyền pilot 20 tấn/năm đã nghiệm thu; chế phẩm có giấy chứng nhận đăng ký thuốc bảo vệ thực vật ' + 'sinh học.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Chế phẩm phối hợp nấm đối kháng và vi khuẩn sinh lipopeptide, quy trình sản xuất',
        number: '1-0038214',
        filedOn: '2020-08-11',
        grantedOn: '2023-12-05',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'machinery-with-technology', 'training'],
    price: { kind: 'indicative', min: 1_200_000_000, max: 2_400_000_000 },
    owners: [
      { name: 'Viện Khoa học Cây trồng Sông Hậu', share: 80 },
      { name: 'Trung tâm Ứng dụng tiến bộ khoa học Phong Điền', share: 20 },
    ],
    origin: { kind: 'state-funded', task: 'ĐT.CT-2019-11' },
    confidential:
      'Môi trường nhân giống bổ sung 0,8% bột vỏ tôm để kích hoạt chitinase từ bình cấp một. Chất bảo vệ khi ' +
      'sấy là trehalose 3% và sữa gầy 5%, thêm vào sau ly tâm ở 8 °C.',
  },
  {
    key: 'crops-t03',
    owner: 'crops-university',
    title: {
      vi: 'Nhận dạng sớm bệnh gỉ sắt Hemileia vastatrix trên cà phê bằng ảnh đa phổ UAV và mạng nơ-ron tích chập',
    },
    summary: {
      vi:
        'Hệ thống chụp vườn bằng máy bay không người lái, tự khoanh ổ bệnh gỉ sắt và lập bản đồ phun theo lô. ' +
        'Chủ vườn chỉ xử lý phần diện tích có bệnh, nhờ đó giảm thuốc và công đi kiểm tra.',
    },
    description: {
      vi:
        'Máy bay mang camera năm kênh phổ (lam, lục, đỏ, rìa đỏ, cận hồng ngoại) bay ở độ cao 30 m, độ phân ' +
        'giải mặt đất 2,1 cm. Ảnh được hiệu chỉnh bức xạ bằng tấm chuẩn, ghép trực giao rồi tách từng tán bằng ' +
        'phân đoạn watershed trên mô hình chiều cao tán.\n\n' +
        'Mỗi tán được phân loại bằng mạng EfficientNet-B2 huấn luyện trên 41.000 tán có nhãn của giám định ' +
        'viên, kết hợp các chỉ số NDRE và CIre. Mô hình phân biệt được gỉ sắt với thiếu đạm và cháy nắng, là ' +
        'hai nguyên nhân gây nhầm chính của ngưỡng NDVI truyền thống.\n\n' +
        'Kết quả xuất thành bản đồ mức bệnh bốn cấp và tệp nhiệm vụ cho thiết bị phun biến lượng. Thời gian xử ' +
        'lý 100 ha khoảng 5 giờ trên máy trạm có một GPU.',
    },
    applications: {
      vi: 'Nông trường và liên hiệp hợp tác xã cà phê từ 50 ha; dịch vụ giám sát dịch hại cho vùng có chứng nhận ' + 'bền vững.',
    },
    advantages: [
      {
        aspect: { vi: 'Mức bệnh thấp nhất phát hiện được' },
        ours: 5,
        today: 20,
        unit: '% lá bệnh',
        source: { vi: 'Đối chiếu điều tra mắt thường tại 320 lô' },
      },
      {
        aspect: { vi: 'Lượng thuốc trừ nấm mỗi vụ' },
        ours: 1.9,
        today: 3.2,
        unit: 'kg/ha',
        source: { vi: 'Mô hình 86 ha, niên vụ 2024–2025' },
      },
    ],
    keywords: ['ảnh đa phổ', 'UAV', 'mạng nơ-ron tích chập', 'bệnh gỉ sắt', 'cà phê', 'phun biến lượng'],
    fields: ['102', '401'],
    trl: 6,
    trlEvidence: { vi: 'Trình diễn hai niên vụ tại ba nông trường; biên bản đối chiếu của chi cục chuyên ngành.' },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm CafeRustMap',
        number: '4127/2024/QTG',
        filedOn: '2024-05-20',
        grantedOn: '2024-06-28',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'joint-development'],
    price: { kind: 'indicative', min: 450_000_000, max: 900_000_000 },
    owners: [{ name: 'Trường Đại học Nông nghiệp Ea Kao', share: 100 }],
    origin: { kind: 'state-funded', task: 'KC.4.0-31/19-25' },
    confidential:
      'Bộ dữ liệu huấn luyện và trọng số mô hình chỉ giao dưới dạng mã hóa theo khóa máy. Ngưỡng quyết định ' +
      '0,62 cho lớp bệnh cấp 1 được hiệu chỉnh riêng cho góc nắng dưới 35°.',
  },
  {
    key: 'crops-t04',
    owner: 'crops-university',
    title: { vi: 'Giảm thất thoát nitơ do bay hơi và rửa trôi bằng urê bọc màng tinh bột axetyl hóa – lignin' },
    summary: {
      vi:
        'Công nghệ bọc hạt urê bằng màng polyme sinh học tự phân hủy, dùng lignin thu từ dịch đen nhà máy giấy. ' +
        'Phân nhả đạm trong khoảng 75 ngày, cho phép rút từ ba lần bón xuống một lần mà năng suất không giảm.',
    },
    description: {
      vi:
        'Hạt urê 2–4 mm được tạo màng trong tháp tầng sôi Wurster ở 65–70 °C. Lớp trong là tinh bột sắn axetyl ' +
        'hóa mức thế 1,8; lớp ngoài là lignin kraft khâu mạch với glutaraldehyd và sáp đậu nành, tổng khối ' +
        'lượng màng 4,5%. Cấu trúc hai lớp khống chế khuếch tán: nước thấm vào tạo dung dịch bão hòa, sau đó ' +
        'nitơ đi ra qua mao quản của lớp lignin.\n\n' +
        'Thử trong nước 25 °C cho độ nhả tích lũy 12% sau 24 giờ, 80% ở ngày thứ 75. Màng phân hủy trên 90% sau ' +
        '180 ngày theo ISO 17556 nên không để lại vi nhựa như màng polyurethan.\n\n' +
        'Mô hình ngô và cà phê trên đất bazan cho hiệu suất sử dụng nitơ 58%, cao hơn rõ so với urê trắng bón ' +
        'chia ba lần.',
    },
    applications: {
      vi: 'Nhà máy phân bón NPK muốn có dòng sản phẩm nhả chậm; vùng đất dốc, mưa lớn, thiếu lao động bón phân.',
    },
    advantages: [
      {
        aspect: { vi: 'Hiệu suất sử dụng nitơ' },
        ours: 58,
        today: 37,
        unit: '%',
        source: { vi: 'Phương pháp ¹⁵N trên ngô, hai vụ, 2023' },
      },
    ],
    keywords: ['phân nhả chậm', 'tinh bột biến tính', 'lignin', 'tầng sôi', 'hiệu suất nitơ', 'polyme sinh học'],
    fields: ['204', '401'],
    trl: 6,
    trlEvidence: { vi: 'Mẻ pilot 200 kg, tổng 14 tấn sản phẩm đã thử trên 60 ha tại hai tỉnh.' },
    rights: [
      {
        kind: 'invention',
        title: 'Hạt urê bọc màng hai lớp tinh bột axetyl hóa và lignin',
        number: '1-2023-02871',
        filedOn: '2023-04-28',
        status: 'published',
      },
    ],
    modes: ['exclusive-licence', 'capital-contribution', 'joint-development'],
    price: { kind: 'indicative', min: 2_500_000_000, max: 5_000_000_000 },
    owners: [
      { name: 'Trường Đại học Nông nghiệp Ea Kao', share: 70 },
      { name: 'Công ty TNHH Giấy và Bột giấy Krông Ana', share: 30 },
    ],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-43/21' },
    confidential:
      'Lignin được kết tủa phân đoạn ở pH 4,5 rồi rửa metanol 15% để bỏ phần khối lượng phân tử dưới 800. Tốc ' +
      'độ phun lớp ngoài 14 g/phút cho mẻ 20 kg, nhanh hơn sẽ tạo hạt dính đôi.',
  },
  {
    key: 'crops-t05',
    owner: 'crops-agritech',
    title: { vi: 'Vi nhân giống chuối sạch Fusarium oxysporum f. sp. cubense TR4 bằng hệ thống ngập chìm tạm thời' },
    summary: {
      vi:
        'Quy trình sản xuất cây giống chuối cấy mô trong bình ngập chìm tạm thời, có kiểm tra phân tử từng lô ' +
        'nguồn mẫu. Giá thành cây giảm gần một nửa so với môi trường thạch và cây ra vườn đồng đều hơn.',
    },
    description: {
      vi:
        'Chồi đỉnh lấy từ dòng chọn lọc kháng héo vàng được khử trùng, kiểm tra bằng qPCR với nấm héo rũ TR4, ' +
        'virus BBTV và CMV trước khi vào nhân. Giai đoạn nhân chồi dùng cặp bình 10 lít, mỗi 6 giờ bơm khí nén ' +
        'đẩy môi trường MS lỏng ngập mẫu trong 3 phút; khoảng thời gian còn lại chồi tiếp xúc khí được thay mới ' +
        'nên hạn chế hiện tượng thủy tinh thể.\n\n' +
        'Hệ số nhân đạt 5,2 lần sau 28 ngày, tỷ lệ chồi thủy tinh thể dưới 3%, biến dị soma dưới 1,5% sau bảy ' +
        'lần cấy chuyển. Cây ra rễ trực tiếp trên khay viên nén xơ dừa trong nhà màng phun sương, sống 96%.\n\n' +
        'Chuyển giao trọn gói gồm thiết kế phòng sạch cấp 10.000, phần mềm điều khiển chu kỳ ngập và đào tạo 12 ' +
        'tuần.',
    },
    applications: {
      vi:
        'Trung tâm giống, doanh nghiệp trồng chuối xuất khẩu; áp dụng được cho dứa MD2, mía và lan hồ điệp sau ' + 'khi chỉnh môi trường.',
    },
    advantages: [
      {
        aspect: { vi: 'Hệ số nhân chồi trong 28 ngày' },
        ours: 5.2,
        today: 3.1,
        unit: 'lần',
        source: { vi: 'So với thạch bán rắn, 40 lô sản xuất 2024' },
      },
      {
        aspect: { vi: 'Giá thành cây giống xuất vườn' },
        ours: 5200,
        today: 9500,
        unit: 'đồng/cây',
        source: { vi: 'Sổ chi phí xưởng của công ty, 2025' },
      },
    ],
    keywords: ['nuôi cấy mô', 'ngập chìm tạm thời', 'chuối', 'Foc TR4', 'cây giống sạch bệnh', 'qPCR'],
    fields: ['406'],
    trl: 9,
    trlEvidence: { vi: 'Đang sản xuất 1,4 triệu cây/năm; đã cấp giống cho 620 ha.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Bình nuôi cấy ngập chìm tạm thời hai ngăn có đĩa phân tán khí',
        number: '2-0003298',
        filedOn: '2021-09-14',
        grantedOn: '2023-08-21',
        status: 'granted',
      },
    ],
    modes: ['turnkey', 'non-exclusive-licence', 'training'],
    price: { kind: 'indicative', min: 3_200_000_000, max: 6_800_000_000 },
    owners: [{ name: 'Công ty Cổ phần Công nghệ Nông nghiệp Tùng Lâm Viên', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Tỷ lệ BAP 3,5 mg/l và IAA 0,4 mg/l ở hai chu kỳ đầu, hạ BAP còn 1,5 mg/l ở chu kỳ ba để tránh chồi bụi. ' +
      'Bơm khí nén màng lọc 0,2 µm đặt riêng ở một xưởng tại Biên Hòa.',
  },
  {
    key: 'crops-t06',
    owner: 'crops-agritech',
    title: {
      vi: 'Ức chế thụ thể ethylene bằng 1-MCP giải phóng chậm trong bao gói khí quyển biến đổi',
      en: 'Ethylene receptor inhibition by slow-release 1-MCP inside modified-atmosphere packaging',
    },
    summary: {
      vi:
        'Gói giải phóng 1-methylcyclopropene theo độ ẩm, kết hợp màng PE có vi lỗ, làm chậm hô hấp của quả hô ' +
        'hấp đột biến trong container lạnh. Thời gian giữ thương phẩm kéo dài thêm khoảng hai tuần mà không cần ' +
        'container khí quyển điều khiển.',
      en:
        'A humidity-triggered 1-methylcyclopropene sachet, combined with micro-perforated PE film, slows the ' +
        'respiration of climacteric fruit in reefer containers. Marketable life grows by about two weeks ' +
        'without controlled-atmosphere containers.',
    },
    description: {
      vi:
        '1-MCP được bao trong lồng α-cyclodextrin rồi ép với polyvinyl alcohol thành miếng 3 g. Khi độ ẩm trong ' +
        'thùng vượt 85%, phức chất trương nở và nhả khí với nồng độ duy trì 0,4–0,8 µl/l trong 72 giờ; hoạt ' +
        'chất gắn không thuận nghịch vào thụ thể ETR1 nên mô quả không đáp ứng với ethylene nội sinh.\n\n' +
        'Màng bao LLDPE dày 25 µm có 24 vi lỗ 90 µm trên mỗi mét vuông, tạo cân bằng 5–6% O₂ và 4–5% CO₂ ở 12 ' +
        '°C. Kết hợp hai giải pháp giữ độ cứng thịt quả trên 6 kgf và hạn chế bệnh thán thư tiềm sinh do biểu ' +
        'bì lâu già hóa.\n\n' +
        'Quy trình gồm xác định độ chín thu hoạch bằng hàm lượng chất khô, xử lý, xếp thùng và hướng dẫn kích ' +
        'chín trở lại tại nơi đến.',
      en:
        '1-MCP is caged in alpha-cyclodextrin and pressed with polyvinyl alcohol into 3 g pads. Above 85% ' +
        'relative humidity in the carton the complex swells and releases gas at 0.4–0.8 µl/l for 72 hours; the ' +
        'active binds irreversibly to the ETR1 receptor, so the tissue no longer responds to its own ethylene.\n\n' +
        'The 25 µm LLDPE liner carries 24 perforations of 90 µm per square metre and settles at 5–6% O₂ and ' +
        '4–5% CO₂ at 12 °C. Together they keep flesh firmness above 6 kgf and hold back latent anthracnose, ' +
        'since the skin ages later.\n\n' +
        'The package covers harvest maturity by dry matter, treatment, carton loading and re-ripening at ' +
        'destination.',
    },
    applications: {
      vi: 'Xuất khẩu đường biển quả hô hấp đột biến: xoài, chuối, bơ, đu đủ, hồng xiêm.',
      en: 'Sea freight of climacteric fruit: mango, banana, avocado, papaya, sapodilla.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian giữ thương phẩm của xoài ở 12 °C', en: 'Marketable life of mango at 12 °C' },
        ours: 35,
        today: 21,
        unit: 'ngày',
        source: { vi: 'Ba chuyến hàng thử 40 feet, 2024', en: 'Three 40-foot trial shipments, 2024' },
      },
      {
        aspect: { vi: 'Tỷ lệ loại bỏ khi mở container', en: 'Rejects at container opening' },
        ours: 4.5,
        today: 17,
        unit: '%',
        source: { vi: 'Biên bản giám định tại cảng đến', en: 'Survey reports at the port of arrival' },
      },
    ],
    keywords: ['1-MCP', 'ethylene', 'khí quyển biến đổi', 'cyclodextrin', 'bảo quản sau thu hoạch', 'quả hô hấp đột biến'],
    fields: ['211', '401'],
    trl: 8,
    trlEvidence: {
      vi: 'Xưởng sản xuất 2 triệu miếng/năm đã chạy ổn định; 14 container thương mại trong năm 2025.',
      en: 'A plant for 2 million pads a year in steady operation; 14 commercial containers in 2025.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Miếng giải phóng chậm 1-methylcyclopropene kích hoạt bằng độ ẩm',
        number: '1-2022-06410',
        filedOn: '2022-10-03',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service'],
    price: { kind: 'indicative', min: 600_000_000, max: 1_500_000_000 },
    owners: [{ name: 'Công ty Cổ phần Công nghệ Nông nghiệp Tùng Lâm Viên', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'PVA độ thủy phân 88% trộn 6% sorbitol quyết định điểm nhả ẩm; thay bằng loại 98% khí sẽ thoát muộn 30 ' +
      'giờ. Phức cyclodextrin mua của một nhà cung cấp ở Giang Tô, có điều khoản hàm lượng tối thiểu 3,3%.',
  },
  {
    key: 'crops-t07',
    owner: 'crops-institute',
    title: {
      vi: 'Diệt trứng và ấu trùng Bactrocera dorsalis trong quả tươi bằng hơi nước bão hòa cưỡng bức',
      en: 'Disinfestation of fresh fruit from Bactrocera dorsalis eggs and larvae by forced saturated vapour heat',
    },
    summary: {
      vi:
        'Buồng xử lý hơi nước nóng đưa tâm quả lên 46,5–47 °C theo đường cong tăng nhiệt có kiểm soát, đạt yêu ' +
        'cầu kiểm dịch thực vật của các thị trường khó tính. Độ lệch nhiệt trong buồng nhỏ nên quả ít bị luộc ' +
        'vỏ.',
      en:
        'A vapour heat chamber brings fruit cores to 46.5–47 °C along a controlled heating curve and meets the ' +
        'plant quarantine requirements of demanding markets. Its small temperature spread limits peel scald.',
    },
    description: {
      vi:
        'Không khí bão hòa ẩm trên 95% được quạt hướng trục thổi cưỡng bức từ dưới lên qua các lớp quả, ngưng ' +
        'tụ trên vỏ và truyền nhiệt ẩn vào thịt quả. Bộ điều khiển đọc 24 đầu dò cắm tâm quả, điều chỉnh nhiệt ' +
        'độ hơi theo thuật toán tầng sao cho gradient vỏ – tâm không quá 4 °C; khi đầu dò lạnh nhất đạt 46,5 °C ' +
        'mới tính thời gian giữ.\n\n' +
        'Thí nghiệm khẳng định với hơn 30.000 ấu trùng tuổi ba, giai đoạn chịu nhiệt nhất, không có cá thể sống ' +
        'sót, tương ứng hiệu lực Probit 9. Sau xử lý, quả được làm mát bằng sương lạnh xuống 25 °C trong 30 ' +
        'phút.\n\n' +
        'Mẫu buồng 2 tấn mỗi mẻ, chu kỳ 4,5 giờ, dùng nồi hơi điện hoặc đốt viên nén sinh khối; phần mềm ghi hồ ' +
        'sơ mẻ phục vụ thanh tra kiểm dịch.',
      en:
        'Air above 95% relative humidity is forced upward through fruit layers by axial fans, condenses on the ' +
        'skin and passes its latent heat to the flesh. The controller reads 24 core probes and steers vapour ' +
        'temperature by a cascade loop so that the skin-to-core gradient stays under 4 °C; holding time starts ' +
        'only when the coldest probe reaches 46.5 °C.\n\n' +
        'Confirmatory tests on more than 30,000 third-instar larvae, the most heat-tolerant stage, left no ' +
        'survivor, equal to Probit 9 security. Fruit is then mist-cooled to 25 °C in 30 minutes.\n\n' +
        'The chamber holds 2 tonnes per batch with a 4.5-hour cycle on electric or pellet-fired steam; batch ' +
        'records are kept for quarantine inspection.',
    },
    applications: {
      vi: 'Nhà đóng gói xoài, thanh long, vú sữa, nhãn xuất khẩu sang thị trường yêu cầu xử lý nhiệt.',
      en: 'Packhouses exporting mango, dragon fruit, star apple and longan to markets that require heat treatment.',
    },
    advantages: [
      {
        aspect: { vi: 'Độ lệch nhiệt giữa các vị trí trong buồng', en: 'Temperature spread inside the chamber' },
        ours: 0.3,
        today: 1.2,
        unit: '°C',
        source: {
          vi: 'Đo phân bố nhiệt 24 điểm, so với thiết bị nhập đời 2010',
          en: '24-point mapping, against a 2010-generation import',
        },
      },
      {
        aspect: { vi: 'Tỷ lệ quả bị luộc vỏ', en: 'Fruit with peel scald' },
        ours: 0.8,
        today: 3.5,
        unit: '%',
        source: { vi: '60 mẻ thương mại, 2024', en: '60 commercial batches, 2024' },
      },
    ],
    keywords: ['hơi nước nóng', 'ruồi đục quả', 'kiểm dịch thực vật', 'ấu trùng', 'Probit 9', 'xử lý nhiệt'],
    fields: ['401', '203'],
    trl: 8,
    trlEvidence: {
      vi: 'Một buồng thương mại tại Đồng Tháp đã được cơ quan kiểm dịch nước nhập khẩu chấp thuận năm 2024.',
      en: "One commercial chamber in Dong Thap approved by an importing country's quarantine service in 2024.",
    },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Buồng xử lý hơi nước nóng có dòng khí đảo chiều',
        number: '2-0003517',
        filedOn: '2021-12-22',
        grantedOn: '2024-03-19',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'turnkey', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 5_500_000_000, max: 8_500_000_000 },
    owners: [
      { name: 'Viện Khoa học Cây trồng Sông Hậu', share: 60 },
      { name: 'Công ty TNHH Cơ nhiệt Vàm Nao', share: 40 },
    ],
    origin: { kind: 'state-funded', task: 'KC.07.22/16-20' },
    confidential:
      'Đường cong tăng nhiệt ba đoạn 38 – 43 – 46,5 °C với thời gian 55, 70 và 40 phút cho xoài cát; riêng ' +
      'thanh long bỏ đoạn một. Quạt đảo chiều mỗi 7 phút.',
  },
  {
    key: 'crops-t08',
    owner: 'crops-university',
    title: {
      vi: 'Đồng bộ cảm ứng phân hóa mầm hoa Dimocarpus longan bằng clorat phân đoạn và ức chế sinh tổng hợp ' + 'gibberellin',
    },
    summary: {
      vi:
        'Quy trình sinh lý hóa cho phép cây họ Bồ hòn phân hóa mầm hoa chủ động, không lệ thuộc đợt lạnh mùa ' +
        'đông. Lượng clorat bằng một phần ba cách tưới truyền thống nên bộ rễ không suy và dư lượng dưới ngưỡng ' +
        'xuất khẩu.',
    },
    description: {
      vi:
        'Thời điểm xử lý được chọn theo độ thành thục của đợt chồi thứ hai: chỉ số SPAD trên 48, tỷ số C/N ' +
        'trong chồi trên 12 và hàm lượng tinh bột cành trên 6%. Uniconazole 250 mg/l phun tán trước 12 ngày kìm ' +
        'hãm ent-kaurene oxidase, hạ gibberellin nội sinh và ngăn chồi dinh dưỡng bật trở lại.\n\n' +
        'Kali clorat được cấp ba lần cách nhau 8 ngày, mỗi lần 9 g trên mét vuông hình chiếu tán qua hệ tưới ' +
        'gốc, thay vì một lần 80 g. Clorat bị nitrat reductase khử thành clorit, kích hoạt chuỗi tín hiệu ' +
        'stress và biểu hiện gen DlFT1; nụ xuất hiện sau 30–34 ngày.\n\n' +
        'Sau thu hoạch, tỉa phục hồi theo sơ đồ hai phần ba tán và bổ sung than hoạt tính vùng rễ để phân giải ' +
        'lượng clorat tồn dư, giữ chu kỳ sinh sản hằng năm ổn định.',
    },
    applications: { vi: 'Vườn nhãn từ năm tuổi ở vùng có mùa đông ấm; rải vụ cho vùng nguyên liệu xuất khẩu.' },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ chồi ra hoa' },
        ours: 91,
        today: 54,
        unit: '%',
        source: { vi: 'Thí nghiệm 312 cây, ba vụ liên tiếp 2022–2024' },
      },
      {
        aspect: { vi: 'Lượng kali clorat sử dụng' },
        ours: 27,
        today: 80,
        unit: 'g/m² tán',
        source: { vi: 'Cùng thí nghiệm, so với tưới một lần' },
      },
    ],
    keywords: ['phân hóa mầm hoa', 'kali clorat', 'gibberellin', 'uniconazole', 'Dimocarpus longan', 'rải vụ'],
    fields: ['401', '106'],
    trl: 7,
    trlEvidence: { vi: 'Mô hình 46 ha tại Đắk Lắk và Tây Ninh, ba vụ, có biên bản của cơ quan khuyến nông.' },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp cảm ứng ra hoa nhãn bằng clorat phân đoạn',
        number: '1-2024-01155',
        filedOn: '2024-02-23',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'training'],
    price: { kind: 'indicative', min: 250_000_000, max: 600_000_000 },
    owners: [{ name: 'Trường Đại học Nông nghiệp Ea Kao', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-08/22' },
    confidential:
      'Thêm 1,5 g/l axit salicylic vào lần phun uniconazole rút ngắn khoảng nụ bốn ngày. Khi nhiệt độ đêm dưới ' +
      '16 °C phải bỏ lần clorat thứ ba, nếu không hoa đực chiếm trên 80%.',
  },
  {
    key: 'crops-t09',
    owner: 'crops-institute',
    title: {
      vi: 'Nhân nuôi và phóng thích ong ký sinh Bracon hebetor, Goniozus nephantidis kiểm soát Opisina arenosella',
    },
    summary: {
      vi:
        'Quy trình công nghiệp nhân hai loài ong ký sinh trên ngài gạo và chiến lược phóng thích theo ngưỡng ' +
        'mật số. Biện pháp đưa quần thể sâu đầu đen xuống dưới ngưỡng kinh tế sau khoảng ba tháng, không tồn dư ' +
        'hóa chất.',
    },
    description: {
      vi:
        'Ký chủ thay thế Corcyra cephalonica được nuôi trên cám – tấm khử trùng nhiệt trong khay chồng, năng ' +
        'suất 1,8 kg trứng mỗi tháng trên 100 m². Bracon hebetor ngoại ký sinh ấu trùng tuổi 3–5, còn Goniozus ' +
        'nephantidis ký sinh tuổi lớn và có tập tính canh giữ ổ; phối hợp hai loài phủ kín các lứa gối nhau của ' +
        'Opisina arenosella (Lepidoptera: Xyloryctidae).\n\n' +
        'Ong trưởng thành ăn mật pha 30%, giữ 26 ± 1 °C, ẩm 70%, tỷ lệ cái 1,9 : 1. Kén ký sinh bảo quản 10 °C ' +
        'tối đa 12 ngày để gom lượng phóng thích.\n\n' +
        'Mỗi điểm thả 20 cặp, 40 điểm một hecta, lặp lại 10 ngày một lần trong ba tháng; theo dõi bằng tỷ lệ ký ' +
        'sinh trên lá chét mẫu. Tài liệu kèm bản vẽ phòng nuôi mô-đun 60 m² vận hành với ba lao động.',
    },
    applications: { vi: 'Vùng trồng cây họ cau dừa tập trung; tổ hợp tác dịch vụ bảo vệ thực vật cấp xã.' },
    advantages: [
      {
        aspect: { vi: 'Mật số ấu trùng sau 90 ngày' },
        ours: 1.4,
        today: 8.1,
        unit: 'con/lá chét',
        source: { vi: 'Thí nghiệm 3 khối, 45 ha, có đối chứng phun hóa học' },
      },
      {
        aspect: { vi: 'Chi phí phòng trừ một năm' },
        ours: 2.6,
        today: 5.4,
        unit: 'triệu đồng/ha',
        source: { vi: 'Hạch toán của tổ dịch vụ, 2024' },
      },
    ],
    keywords: ['ong ký sinh', 'Bracon hebetor', 'Goniozus nephantidis', 'Opisina arenosella', 'thiên địch', 'phòng trừ sinh học'],
    fields: ['401', '106'],
    trl: 7,
    trlEvidence: { vi: 'Ba phòng nuôi cấp xã đang vận hành; biên bản đánh giá của chi cục trồng trọt năm 2025.' },
    rights: [
      {
        kind: 'initiative',
        title: 'Khay nuôi chồng ký chủ Corcyra tự gom trứng',
        number: 'QĐ 1187/QĐ-UBND',
        grantedOn: '2024-07-10',
        status: 'granted',
      },
    ],
    modes: ['technical-service', 'training', 'non-exclusive-licence'],
    price: { kind: 'firm', min: 280_000_000, max: 280_000_000 },
    owners: [{ name: 'Viện Khoa học Cây trồng Sông Hậu', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐT.VL-2022-05' },
    confidential:
      'Bổ sung 2% men bia và 0,3% lysine vào cám giúp ký chủ đẻ thêm 35%. Nguồn gốc quần thể Goniozus nhập từ ' +
      'Kerala năm 2021, làm tươi máu mỗi 14 thế hệ.',
  },
  {
    key: 'crops-t10',
    owner: 'crops-agritech',
    title: {
      vi: 'Điều khiển tưới – dinh dưỡng theo thế nước đất và mô hình bốc thoát hơi nước FAO-56',
      en: 'Irrigation and fertigation control by soil water potential and the FAO-56 evapotranspiration model',
    },
    summary: {
      vi:
        'Bộ điều khiển tưới tính nhu cầu nước từng lô bằng cảm biến thế nước, trạm thời tiết nhỏ và mô hình cây ' +
        'trồng, rồi tự đóng mở van và châm phân. Vườn cây công nghiệp tiết kiệm gần 30% nước mùa khô.',
      en:
        'The controller works out the water demand of each block from tensiometers, a small weather station and ' +
        'a crop model, then drives valves and fertiliser injection. Plantations save close to 30% of dry-season ' +
        'water.',
    },
    description: {
      vi:
        'Mỗi lô đặt hai tensiometer điện tử ở độ sâu 20 và 45 cm, đo thế nước từ 0 đến −80 kPa, sai số 1,5 kPa. ' +
        'Trạm thời tiết cung cấp bức xạ, gió, nhiệt ẩm để tính ET₀ theo Penman–Monteith; hệ số cây trồng Kc ' +
        'được cập nhật theo giai đoạn phân hóa mầm hoa, nuôi quả và siết nước.\n\n' +
        'Bộ lọc Kalman kết hợp cân bằng nước mô phỏng với số đo thực để dự báo ẩm bốn ngày, từ đó chọn thời ' +
        'điểm tưới vào giờ điện thấp điểm. Nút cảm biến truyền LoRaWAN băng 920–923 MHz, pin dùng ba năm, một ' +
        'cổng phủ khoảng 4 km.\n\n' +
        'Khối châm phân Venturi bốn kênh điều chỉnh EC và pH trong sai số 5%. Dữ liệu lưu tại chỗ khi mất mạng ' +
        'và đồng bộ lên máy chủ sau đó.',
      en:
        'Two electronic tensiometers per block, at 20 and 45 cm, read 0 to −80 kPa within 1.5 kPa. A weather ' +
        'station feeds Penman–Monteith ET₀; the crop coefficient Kc follows flower induction, fruit filling and ' +
        'the deliberate stress period.\n\n' +
        'A Kalman filter merges the simulated water balance with readings to forecast soil moisture four days ' +
        'ahead and shifts irrigation to off-peak power hours. Sensor nodes use LoRaWAN with a three-year ' +
        'battery; one gateway covers about 4 km.\n\n' +
        'A four-channel Venturi injector holds EC and pH within 5%. Data are kept on site when the network ' +
        'drops and synchronised later.',
    },
    applications: {
      vi: 'Vườn cà phê, hồ tiêu, cây ăn quả từ 5 ha; nhà màng rau, hoa.',
      en: 'Coffee, pepper and orchard blocks from 5 ha; vegetable and flower greenhouses.',
    },
    advantages: [
      {
        aspect: { vi: 'Lượng nước tưới mỗi mùa khô', en: 'Irrigation water per dry season' },
        ours: 1350,
        today: 1900,
        unit: 'm³/ha',
        source: {
          vi: 'Cà phê vối, 38 ha, mùa khô 2024 và 2025',
          en: 'Robusta coffee, 38 ha, dry seasons of 2024 and 2025',
        },
      },
    ],
    keywords: ['tensiometer', 'FAO-56', 'bốc thoát hơi nước', 'LoRaWAN', 'châm phân', 'tưới chính xác'],
    fields: ['202', '401'],
    trl: 8,
    trlEvidence: {
      vi: 'Đã lắp 63 hệ thống; thiết bị vô tuyến được chứng nhận hợp quy.',
      en: '63 systems installed; radio equipment type-approved.',
    },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm điều khiển tưới TLV-Irri',
        number: '2210/2023/QTG',
        filedOn: '2023-03-15',
        grantedOn: '2023-04-25',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'franchise', 'technical-service'],
    price: { kind: 'indicative', min: 250_000_000, max: 1_200_000_000 },
    owners: [{ name: 'Công ty Cổ phần Công nghệ Nông nghiệp Tùng Lâm Viên', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Bảng Kc theo tuổi vườn và mật độ tán được hiệu chỉnh từ 11 lysimeter cân, chưa công bố. Đầu sứ ' +
      'tensiometer đặt làm riêng với áp suất khí vào 1 bar.',
  },
  {
    key: 'crops-t11',
    owner: 'crops-university',
    title: { vi: 'Cố định cadimi linh động trong đất vườn bằng than sinh học biến tính Fe–Mn' },
    summary: {
      vi:
        'Vật liệu hấp phụ từ vỏ cà phê nhiệt phân, phủ oxit sắt – mangan, bón vào vùng rễ để chuyển Cd sang ' +
        'dạng liên kết bền. Hàm lượng Cd trong cơm quả giảm hơn một nửa sau một vụ.',
    },
    description: {
      vi:
        'Vỏ quả cà phê được ngâm dung dịch FeCl₃ – KMnO₄, sấy rồi nhiệt phân chậm 580 °C trong 90 phút. Bề mặt ' +
        'riêng đạt 214 m²/g, các pha goethit và birnessit phủ trên mao quản tạo phức cầu nội với Cd²⁺; dung ' +
        'lượng hấp phụ 61 mg/g ở pH 6.\n\n' +
        'Khi bón 3–5 tấn/ha theo rãnh tán kết hợp vôi dolomit, phần Cd chiết bằng CaCl₂ 0,01 M giảm 62% sau 6 ' +
        'tháng. Phân tích chiết tuần tự BCR cho thấy tỷ lệ dạng trao đổi chuyển sang dạng gắn oxit và dạng dư, ' +
        'không tái linh động qua hai mùa mưa.\n\n' +
        'Đi cùng vật liệu là quy trình khoanh vùng theo lưới 25 m bằng XRF cầm tay và khuyến cáo thay lân có ' +
        'hàm lượng Cd cao. Thí nghiệm hiện thực hiện trên sầu riêng và ca cao đất bazan.',
    },
    applications: {
      vi: 'Vườn cây ăn quả xuất khẩu chịu giới hạn GB 2762 và quy định của EU về Cd; phục hồi đất gần nơi bón lân ' + 'lâu năm.',
    },
    advantages: [
      {
        aspect: { vi: 'Hàm lượng Cd trong cơm quả sầu riêng' },
        ours: 0.032,
        today: 0.071,
        unit: 'mg/kg',
        source: { vi: 'Thí nghiệm 36 cây, ICP-MS, vụ 2025' },
      },
      {
        aspect: { vi: 'Dung lượng hấp phụ Cd so với than chưa biến tính' },
        ours: 61,
        today: 19,
        unit: 'mg/g',
        source: { vi: 'Đẳng nhiệt Langmuir, phòng thí nghiệm của trường' },
      },
    ],
    keywords: ['cadimi', 'than sinh học', 'oxit sắt mangan', 'hấp phụ', 'đất bazan', 'BCR'],
    fields: ['401', '105'],
    trl: 5,
    trlEvidence: {
      vi: 'Thí nghiệm đồng ruộng 1,2 ha trong hai vụ tại ba vườn; báo cáo giữa kỳ được hội đồng chấp nhận.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Than sinh học phủ oxit Fe–Mn dùng cố định cadimi trong đất',
        number: '1-2025-00732',
        filedOn: '2025-01-24',
        status: 'filed',
      },
    ],
    modes: ['joint-development', 'non-exclusive-licence', 'technical-service'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Trường Đại học Nông nghiệp Ea Kao', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐT.ĐL-2024-03' },
    confidential:
      'Tỷ lệ mol Fe : Mn tối ưu là 2,5 : 1; KMnO₄ phải cho vào sau khi dịch FeCl₃ nguội dưới 40 °C. Liều trên 6 ' +
      'tấn/ha gây thiếu kẽm tạm thời, cần phun ZnSO₄ 0,2%.',
  },
  {
    key: 'crops-t12',
    owner: 'crops-institute',
    title: {
      vi: 'Khử trùng côn trùng Coleoptera trong khối hạt bằng khí quyển nghèo oxy từ máy tạo nitơ PSA',
      en: 'Disinfestation of stored grain from Coleoptera by low-oxygen atmosphere with on-site PSA nitrogen',
    },
    summary: {
      vi:
        'Khối ngũ cốc được bọc kín và thay không khí bằng nitơ tạo tại chỗ đến khi oxy dưới 1%, côn trùng ngạt ' +
        'ở mọi pha phát dục. Phương pháp không dùng phosphine nên không có dư lượng và không gây kháng thuốc.',
      en:
        'The grain bulk is sealed and its air replaced by nitrogen made on site until oxygen falls below 1%, ' +
        'which suffocates every life stage. No phosphine is used, hence no residue and no resistance.',
    },
    description: {
      vi:
        'Đống hàng hoặc silo được bọc bằng màng ghép PA/PE 150 µm, hàn nhiệt và kiểm tra độ kín bằng thời gian ' +
        'bán giảm áp từ 250 xuống 125 Pa không dưới 5 phút. Máy tạo nitơ hấp phụ áp suất biến đổi (PSA) công ' +
        'suất 30 Nm³/h, độ tinh khiết 99,5%, nạp từ đáy và xả đỉnh theo kiểu đẩy pít tông.\n\n' +
        'Ở 28–30 °C, giữ O₂ ≤ 1% trong 12 ngày gây chết 100% Sitophilus zeamais, Rhyzopertha dominica và ' +
        'Tribolium castaneum, kể cả trứng và nhộng. Đầu dò điện hóa ghi nồng độ liên tục, máy tự bù khi oxy ' +
        'vượt 1,3%.\n\n' +
        'Môi trường nghèo oxy còn hạn chế oxy hóa lipid, giữ chỉ số axit béo thấp và màu hạt. Tiêu hao điện 4,8 ' +
        'kWh cho một tấn hàng mỗi lần xử lý.',
      en:
        'Stacks or silos are sealed in 150 µm heat-welded PA/PE film and checked by a half-pressure decay time ' +
        'from 250 to 125 Pa of at least 5 minutes. A pressure-swing adsorption (PSA) unit of 30 Nm³/h at 99.5% ' +
        'purity feeds nitrogen at the bottom and purges at the top by piston flow.\n\n' +
        'At 28–30 °C, O₂ at or below 1% for 12 days kills 100% of Sitophilus zeamais, Rhyzopertha dominica and ' +
        'Tribolium castaneum, eggs and pupae included. Electrochemical probes log the concentration and the ' +
        'unit tops up above 1.3%.\n\n' +
        'Low oxygen also slows lipid oxidation, keeping fatty acid value low and kernel colour stable. Power ' +
        'use is 4.8 kWh per tonne treated.',
    },
    applications: {
      vi: 'Kho dự trữ ngũ cốc, đậu, cà phê nhân, nguyên liệu hữu cơ có chứng nhận từ 50 tấn một lô.',
      en: 'Stores of cereals, pulses, green coffee and certified organic commodities from 50 tonnes per lot.',
    },
    advantages: [
      {
        aspect: { vi: 'Dư lượng phosphine sau xử lý', en: 'Phosphine residue after treatment' },
        ours: 0,
        today: 0.04,
        unit: 'mg/kg',
        source: { vi: 'Kết quả phân tích 30 lô, 2024', en: 'Analysis of 30 lots, 2024' },
      },
      {
        aspect: { vi: 'Chi phí vận hành mỗi lần xử lý', en: 'Operating cost per treatment' },
        ours: 21_000,
        today: 38_000,
        unit: 'đồng/tấn',
        source: {
          vi: 'So với xông hơi thuê ngoài, kho 2.000 tấn',
          en: 'Against contracted fumigation, 2,000-tonne store',
        },
      },
    ],
    keywords: ['khí quyển nghèo oxy', 'nitơ PSA', 'côn trùng kho', 'Sitophilus', 'ngũ cốc', 'không phosphine'],
    fields: ['401', '211'],
    trl: 8,
    trlEvidence: {
      vi: 'Bốn kho với tổng sức chứa 9.000 tấn vận hành từ năm 2023.',
      en: 'Four stores with 9,000 tonnes of capacity in operation since 2023.',
    },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Hệ thống nạp nitơ kiểu đẩy pít tông cho khối hạt bọc kín',
        number: '2-2022-00391',
        filedOn: '2022-08-29',
        status: 'published',
      },
    ],
    modes: ['machinery-with-technology', 'technical-service', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 750_000_000, max: 1_800_000_000 },
    owners: [{ name: 'Viện Khoa học Cây trồng Sông Hậu', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-29/19' },
    confidential:
      'Màng PA/PE đặt ở một nhà máy tại Bình Dương cũ theo quy cách 7 lớp; mối hàn 190 °C trong 1,8 giây. Khi ' +
      'hạt ẩm trên 14,5% phải hạ ngưỡng bù xuống 0,9% do hô hấp của nấm mốc làm sai đầu dò.',
  },
  {
    key: 'crops-t13',
    owner: 'crops-agritech',
    title: { vi: 'Cảm ứng ra hoa nghịch vụ Hylocereus bằng ngắt đêm với LED phổ đỏ 660 nm điều biến' },
    summary: {
      vi:
        'Bộ đèn phát phổ hẹp cùng lịch chiếu theo chu kỳ thay cho bóng compact thắp suốt đêm. Lượng điện mỗi ' +
        'hecta giảm trên 70%, số nụ trên trụ tương đương hoặc cao hơn.',
    },
    description: {
      vi:
        'Cây thanh long là cây ngày dài: phytochrome dạng Pfr đủ cao giữa đêm thì mầm hoa phân hóa. Đèn dùng ' +
        'chip 660 nm và một phần nhỏ 730 nm, tổng 9 W, chao quang phân bố cánh dơi đặt cách tán 0,8 m để mật độ ' +
        'photon trên cành đạt 1,2–1,6 µmol/m²/s.\n\n' +
        'Thay vì chiếu liên tục, bộ điều khiển phát xung 20 phút sáng, 10 phút nghỉ trong khung 22 giờ – 4 giờ; ' +
        'vì Pfr chuyển ngược chậm trong tối nên đáp ứng ra hoa không giảm. Một đợt cảm ứng kéo dài 15–17 đêm, ' +
        'tùy nhiệt độ ban đêm; dưới 19 °C kéo thêm ba đêm.\n\n' +
        'Vỏ đèn nhôm đúc kín nước IP66, tuổi thọ L80 trên 30.000 giờ. Tủ điều khiển ghép pha luân phiên theo ' +
        'hàng nhằm tránh sụt áp cuối tuyến ở lưới nông thôn.',
    },
    applications: {
      vi: 'Vườn thanh long nghịch vụ ruột trắng, ruột đỏ; hoa cúc cần kìm hãm ra nụ với lịch chiếu khác.',
    },
    advantages: [
      {
        aspect: { vi: 'Điện năng mỗi đêm chiếu' },
        ours: 36,
        today: 160,
        unit: 'kWh/ha',
        source: { vi: '1.000 trụ/ha, công tơ riêng, so với compact 20 W' },
      },
      {
        aspect: { vi: 'Số nụ hữu hiệu trên trụ' },
        ours: 41,
        today: 38,
        unit: 'nụ',
        source: { vi: 'Ba đợt nghịch vụ 2023–2024, 22 ha' },
      },
    ],
    keywords: ['LED 660 nm', 'phytochrome', 'ngắt đêm', 'ra hoa nghịch vụ', 'thanh long', 'quang chu kỳ'],
    fields: ['401', '202'],
    trl: 9,
    trlEvidence: { vi: 'Đã bán trên 900.000 đèn; hợp quy an toàn và tương thích điện từ.' },
    rights: [
      {
        kind: 'industrial-design',
        title: 'Đèn chiếu sáng cây trồng',
        number: '3-0037415',
        filedOn: '2021-06-02',
        grantedOn: '2022-07-18',
        status: 'granted',
      },
      {
        kind: 'trademark',
        title: 'TLV Night',
        number: '4-0462871',
        filedOn: '2021-06-02',
        grantedOn: '2023-02-09',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'franchise'],
    price: { kind: 'floor', min: 1_000_000_000, max: 2_000_000_000 },
    owners: [{ name: 'Công ty Cổ phần Công nghệ Nông nghiệp Tùng Lâm Viên', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Tỷ lệ chip đỏ : đỏ xa là 11 : 1. Tần số điều biến trong xung sáng giữ ở 1,2 kHz vì dưới 400 Hz làm giảm ' +
      '6% số nụ ở giống ruột đỏ.',
  },
]
