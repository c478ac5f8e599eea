import type { TechnologyContent } from './shape'

export const informationTechnologyTechnologies: TechnologyContent[] = [
  {
    key: 'information-technology-t01',
    owner: 'information-technology-institute',
    title: {
      vi: 'Kiểm tra khuyết tật bề mặt chi tiết polyme ép phun bằng thị giác máy với chiếu sáng quang trắc và phân ' + 'đoạn ngữ nghĩa',
      en:
        'Surface-defect inspection of injection-moulded polymer parts by machine vision with photometric lighting ' +
        'and semantic segmentation',
    },
    summary: {
      vi:
        'Trạm kiểm tra tự động chụp chi tiết dưới tám hướng sáng, tái tạo bản đồ pháp tuyến và nhận dạng 12 loại ' +
        'khuyết tật trong 0,6 giây. Chỉ cần 60 ảnh lỗi mỗi loại để học mã hàng mới.',
      en:
        'An automatic station photographs each part under eight light directions, rebuilds a map of surface ' +
        'normals and recognises 12 defect types in 0.6 s. A new part number needs only 60 images of each defect.',
    },
    description: {
      vi:
        'Bề mặt polyme bóng gây phản xạ gương, làm hệ camera thông thường báo sai nhiều. Trạm sử dụng vòm LED tám ' +
        'phân đoạn và camera 12 megapixel; thuật toán quang trắc lập thể (photometric stereo) tách hình học khỏi ' +
        'màu sắc nên phân biệt được vết lõm với vết bẩn, vết loang màu với bóng đổ.\n\n' +
        'Mạng phân đoạn mã hóa – giải mã chạy trên máy tính biên, huấn luyện bằng học chuyển giao và sinh mẫu lỗi ' +
        'tổng hợp trên nền ảnh đạt chuẩn. Người dùng vẽ vùng kiểm và đặt ngưỡng diện tích cho từng loại: thừa vật ' +
        'liệu ở đường phân khuôn, điền đầy không hoàn toàn, vết hàn dòng, sọc bạc, cháy, xước.\n\n' +
        'Ảnh và kết quả lưu theo mã lô, liên kết tín hiệu của máy ép để chỉ ra lòng khuôn gây lỗi. Tay gạt loại ' +
        'chi tiết không đạt đồng bộ bằng bộ mã hóa vòng quay.',
      en:
        'Glossy polymer reflects like a mirror and makes ordinary cameras raise false alarms. The station uses an ' +
        'eight-segment LED dome and a 12-megapixel camera; photometric stereo separates geometry from colour, ' +
        'telling a dent from a stain and a colour flow from a shadow.\n\n' +
        'An encoder–decoder segmentation network runs on an edge computer, trained by transfer learning and by ' +
        'synthesising defects on images of good parts. Users draw inspection zones and set an area threshold for ' +
        'each type: excess material at the parting line, incomplete filling, weld lines, silver streaks, burns, ' +
        'scratches.\n\n' +
        'Images and results are stored by lot and linked to press signals to point out the cavity at fault. The ' +
        'reject arm is synchronised by an encoder.',
    },
    applications: {
      vi: 'Linh kiện nhựa ô tô, xe máy, điện tử, nắp chai, bao bì dược; lắp cuối băng tải hoặc sau tay máy lấy sản ' + 'phẩm.',
      en:
        'Plastic parts for cars, motorcycles and electronics, closures, pharmaceutical packaging; at the end of a ' +
        'conveyor or after the take-out arm.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỉ lệ khuyết tật bỏ sót', en: 'Escaped defects' },
        ours: 0.4,
        today: 4.8,
        unit: '%',
        source: {
          vi: 'Thử mù 12.000 chi tiết tại xưởng đối tác ở Đà Nẵng',
          en: 'Blind test of 12,000 parts at a partner shop in Đà Nẵng',
        },
      },
      {
        aspect: { vi: 'Tỉ lệ loại nhầm hàng đạt', en: 'Good parts wrongly rejected' },
        ours: 0.9,
        today: 6.5,
        unit: '%',
        source: {
          vi: 'Cùng phép thử, so với hệ camera so khớp mẫu',
          en: 'Same test, against template-matching cameras',
        },
      },
    ],
    keywords: [
      'thị giác máy',
      'quang trắc lập thể',
      'phân đoạn ngữ nghĩa',
      'ép phun',
      'khuyết tật bề mặt',
      'học chuyển giao',
      'máy tính biên',
    ],
    fields: ['102', '202'],
    trl: 8,
    trlEvidence: {
      vi: 'Chín trạm đã nghiệm thu tại bốn nhà máy, số liệu vận hành từ 2022.',
      en: 'Nine stations accepted at four factories, operating data since 2022.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp phát hiện khuyết tật bề mặt bóng bằng chiếu sáng đa hướng',
        number: '1-2021-03876',
        filedOn: '2021-06-24',
        status: 'published',
      },
      {
        kind: 'copyright-software',
        title: 'Phần mềm HV-Inspect',
        number: '2875/2022/QTG',
        filedOn: '2022-04-08',
        grantedOn: '2022-05-20',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'technical-service'],
    price: { kind: 'indicative', min: 680_000_000, max: 1_300_000_000 },
    owners: [
      { name: 'Viện Tin học Công nghiệp Hải Vân', share: 80 },
      { name: 'Nhà nước (ủy quyền Bộ chủ quản)', share: 20 },
    ],
    origin: { kind: 'state-funded', task: 'KC.4.0-26/19-25' },
    confidential:
      'Góc chiếu của tám phân đoạn LED là 28°, 42° và 61° xếp xen kẽ; mạng dùng bộ mã hóa rút gọn 5,2 triệu tham ' +
      'số. Vòm LED đặt gia công tại Đà Nẵng, giá 46 triệu đồng một bộ.',
  },
  {
    key: 'information-technology-t02',
    owner: 'information-technology-university',
    title: { vi: 'Phân hạng phôi gỗ xẻ theo vân, mắt, nứt và sắc độ bằng camera dòng quét và mạng nơ-ron tích chập' },
    summary: {
      vi:
        'Hệ quét bốn mặt phôi gỗ ở tốc độ 60 m/phút, nhận dạng đặc điểm tự nhiên và sắc độ rồi tính phương án cắt ' +
        'tối ưu. Tỉ lệ thành phẩm loại A tăng 6–8 điểm phần trăm so với phân loại bằng mắt.',
    },
    description: {
      vi:
        'Gỗ rừng trồng có nhiều mắt sống, mắt chết, nứt đầu, vân chéo và chênh lệch màu giữa giác và lõi. Hệ ' +
        'thống gồm bốn camera dòng quét 4.096 điểm, đèn LED quang phổ rộng và tia laser tán xạ dọc thớ (tracheid) ' +
        'để ước lượng góc vân.\n\n' +
        'Mạng phát hiện đối tượng hiệu chỉnh cho vật dài được huấn luyện với 210.000 đặc điểm do các chuyên gia ' +
        'chế biến gỗ gán nhãn, trên keo, tràm, bạch đàn và cao su. Sắc độ tính trong không gian CIELAB sau hiệu ' +
        'chuẩn bằng tấm chuẩn mỗi giờ, chia thành tối đa năm nhóm để ghép tấm đồng màu.\n\n' +
        'Bài toán chọn vị trí cắt được giải bằng quy hoạch động theo đơn hàng hiện thời, kết quả truyền cho cưa ' +
        'cắt đoạn tối ưu có sẵn qua giao thức Modbus/TCP hoặc in vạch phát quang lên phôi.',
    },
    applications: {
      vi: 'Công đoạn sơ chế, ghép thanh, ghép tấm trong sản xuất đồ gỗ nội ngoại thất, ván sàn, ván ghép thanh.',
    },
    advantages: [
      {
        aspect: { vi: 'Độ chính xác phân hạng' },
        ours: 95,
        today: 78,
        unit: '%',
        source: { vi: 'So với hội đồng ba chuyên gia, 5.000 phôi keo tại Tuyên Quang' },
      },
      {
        aspect: { vi: 'Năng suất một trạm phân loại' },
        ours: 2800,
        today: 650,
        unit: 'phôi/giờ',
        source: { vi: 'Chạy thử hai tuần tại nhà máy đối tác' },
      },
    ],
    keywords: ['gỗ rừng trồng', 'camera dòng quét', 'phân hạng gỗ', 'CIELAB', 'góc vân', 'quy hoạch động', 'tối ưu cắt'],
    fields: ['102', '203'],
    trl: 6,
    trlEvidence: { vi: 'Nguyên mẫu chạy trình diễn trong xưởng đối tác, biên bản thử nghiệm tháng 3/2024.' },
    rights: [
      {
        kind: 'invention',
        title: 'Hệ thống phân hạng và tối ưu cắt gỗ xẻ',
        number: '1-2023-01932',
        filedOn: '2023-03-27',
        status: 'published',
      },
    ],
    modes: ['exclusive-licence', 'non-exclusive-licence', 'joint-development'],
    price: { kind: 'indicative', min: 1_400_000_000, max: 2_600_000_000 },
    owners: [{ name: 'Trường Đại học Kỹ thuật và Công nghệ Sông Công', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-33/21' },
    confidential:
      'Laser 660 nm công suất 30 mW, phép đo tỉ số trục elip chuyển thành góc vân theo bảng hiệu chỉnh từng loài. ' +
      'Bộ ảnh keo và tràm chỉ cấp khi ký giấy phép.',
  },
  {
    key: 'information-technology-t03',
    owner: 'information-technology-institute',
    title: {
      vi: 'Chẩn đoán sớm suy thoái ổ lăn và hộp số bằng phân tích đường bao phổ rung động trên nút cảm biến không dây',
      en: 'Early diagnosis of rolling-bearing and gearbox degradation by envelope spectrum analysis on wireless ' + 'vibration nodes',
    },
    summary: {
      vi:
        'Nút cảm biến gắn từ tính đo rung ba trục và nhiệt độ, tự phân tích tại chỗ rồi gửi chỉ số sức khỏe qua ' +
        'LoRaWAN. Cảnh báo trước sự cố trung bình 26 ngày, pin dùng 4 năm.',
      en:
        'A magnetically mounted node measures three-axis vibration and temperature, analyses them on board and ' +
        'sends a health index over LoRaWAN. It warns 26 days before failure on average and its battery lasts four ' +
        'years.',
    },
    description: {
      vi:
        'Suy thoái ổ lăn sinh xung va đập năng lượng thấp, bị che lấp trong nền rung của máy cho đến giai đoạn ' +
        'cuối. Nút cảm biến lấy mẫu 26,7 kHz, lọc dải cộng hưởng chọn bằng kurtosis phổ, giải điều biên và so ' +
        'khớp với các tần số khuyết tật vòng trong, vòng ngoài, con lăn tính từ mã ổ.\n\n' +
        'Toàn bộ phép tính thực hiện trên vi điều khiển 32 bit trong 1,2 giây nên chỉ cần truyền 48 byte mỗi lần, ' +
        'phù hợp mạng LoRaWAN phủ cả khuôn viên bằng một cổng. Máy chủ dùng mô hình suy thoái Wiener để ước lượng ' +
        'tuổi thọ còn lại kèm khoảng tin cậy.\n\n' +
        'Với máy có chế độ tải biến thiên như máy ép, máy nghiền, tín hiệu được chuẩn hóa theo pha chu kỳ lấy từ ' +
        'dòng điện động cơ, tránh cảnh báo giả khi đổi mã hàng.',
      en:
        'Bearing degradation produces low-energy impacts hidden in machine vibration until its last stage. The ' +
        'node samples at 26.7 kHz, filters the resonance band chosen by spectral kurtosis, demodulates the ' +
        'amplitude and compares it with the inner-race, outer-race and roller defect frequencies derived from the ' +
        'bearing code.\n\n' +
        'All computation runs on a 32-bit microcontroller in 1.2 s, so only 48 bytes are sent each time and one ' +
        'LoRaWAN gateway covers a whole site. A Wiener degradation model on the server estimates remaining life ' +
        'with a confidence interval.\n\n' +
        'For machines with variable load such as presses and crushers, the signal is normalised by cycle phase ' +
        'taken from motor current, which avoids false alarms when the product changes.',
    },
    applications: {
      vi: 'Bơm, quạt, động cơ, máy ép, máy nghiền, băng tải trong nhà máy nhựa, xi măng, giấy, thực phẩm, cấp nước.',
      en: 'Pumps, fans, motors, presses, crushers and conveyors in plastics, cement, paper, food and water plants.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian cảnh báo trước hư hỏng', en: 'Warning time before failure' },
        ours: 26,
        today: 3,
        unit: 'ngày',
        source: {
          vi: '31 sự cố ghi nhận tại năm nhà máy, so với đo vận tốc rung tổng',
          en: '31 failures at five factories, against overall vibration velocity',
        },
      },
      {
        aspect: { vi: 'Chi phí giám sát một điểm đo trong năm', en: 'Cost per measuring point and year' },
        ours: 0.9,
        today: 3.6,
        unit: 'triệu đồng',
        source: { vi: 'So với dịch vụ đo rung định kỳ hàng tháng', en: 'Against a monthly vibration survey service' },
      },
    ],
    keywords: ['rung động', 'đường bao phổ', 'ổ lăn', 'LoRaWAN', 'bảo trì dự báo', 'kurtosis phổ', 'tuổi thọ còn lại'],
    fields: ['202', '203'],
    trl: 8,
    trlEvidence: {
      vi: '640 nút lắp tại bảy cơ sở, kết quả thử nghiệm tương thích điện từ đạt.',
      en: '640 nodes at seven sites; electromagnetic compatibility test passed.',
    },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Nút cảm biến rung tiết kiệm năng lượng có xử lý tại chỗ',
        number: '2-0003568',
        filedOn: '2021-03-15',
        grantedOn: '2024-07-08',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'technical-service'],
    price: { kind: 'firm', min: 350_000_000, max: 600_000_000 },
    owners: [{ name: 'Viện Tin học Công nghiệp Hải Vân', share: 100 }],
    origin: { kind: 'state-funded', task: 'KC.03.17/16-20' },
    confidential:
      'Bản mã nguồn vi điều khiển gồm bảng kurtogram rút gọn 24 dải. Keo dán chịu dầu dùng loại hai thành phần, ' +
      'thời gian lưu 40 phút; giá vốn nút 1,15 triệu đồng.',
  },
  {
    key: 'information-technology-t04',
    owner: 'information-technology-software',
    title: { vi: 'Lập lịch xưởng linh hoạt đa nguồn lực bằng quy hoạch ràng buộc kết hợp tìm kiếm lân cận lớn' },
    summary: {
      vi:
        'Bộ giải lập lịch cho 500 lệnh với hàng nghìn công đoạn trong dưới năm phút, tôn trọng ràng buộc máy, ' +
        'khuôn, tay nghề và vật tư. Tỉ lệ giao đúng hạn tăng từ khoảng 70% lên trên 92%.',
    },
    description: {
      vi:
        'Sản xuất nhiều chủng loại, lô nhỏ là bài toán job-shop linh hoạt thuộc lớp NP-khó; bảng tính thủ công ' +
        'không xử lý được khi phát sinh đơn gấp hoặc hỏng máy. Sản phẩm mô hình hóa mỗi công đoạn bằng biến ' +
        'khoảng thời gian, ràng buộc thiết lập phụ thuộc trình tự, giới hạn đồ gá dùng chung và ca làm việc.\n\n' +
        'Lời giải ban đầu do luật ưu tiên tạo ra, sau đó tìm kiếm lân cận lớn phá và dựng lại từng cụm 40–80 công ' +
        'đoạn, mỗi lần gọi bộ giải quy hoạch ràng buộc. Hàm mục tiêu kết hợp trễ hạn có trọng số, thời gian đổi ' +
        'hàng và tồn bán thành phẩm.\n\n' +
        'Khi có biến động, chế độ điều chỉnh cục bộ giữ nguyên các công đoạn sắp chạy trong bốn giờ, chỉ thay đổi ' +
        'phần phía sau. Kết quả hiển thị dạng biểu đồ Gantt trên máy tính bảng cho tổ trưởng.',
    },
    applications: {
      vi: 'Chế biến gỗ, cơ khí, may mặc, bao bì, in ấn và các xưởng gia công theo đơn hàng có từ 30 nguồn lực trở lên.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỉ lệ lệnh sản xuất hoàn thành đúng hạn' },
        ours: 93,
        today: 71,
        unit: '%',
        source: { vi: 'Nhà máy cơ khí 62 máy ở Đồng Nai, quý 3/2023 so với quý 3/2022' },
      },
      {
        aspect: { vi: 'Thời gian lập kế hoạch tuần' },
        ours: 0.3,
        today: 14,
        unit: 'giờ',
        source: { vi: 'Phỏng vấn và nhật ký phòng kế hoạch, cùng nhà máy' },
      },
    ],
    keywords: ['lập lịch', 'job-shop linh hoạt', 'quy hoạch ràng buộc', 'lân cận lớn', 'giao đúng hạn', 'Gantt'],
    fields: ['102', '101'],
    trl: 7,
    trlEvidence: { vi: 'Đang chạy thử nghiệm vận hành tại ba nhà máy, có dữ liệu chín tháng.' },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm lập lịch VTS-Plan',
        number: '7041/2022/QTG',
        filedOn: '2022-09-05',
        grantedOn: '2022-10-18',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'training'],
    price: { kind: 'indicative', min: 450_000_000, max: 1_100_000_000 },
    owners: [{ name: 'Công ty Cổ phần Phần mềm Công nghiệp Vạn Tín Số', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Trọng số mặc định trễ hạn : đổi hàng : tồn là 10 : 3 : 1; kích thước cụm tự chỉnh theo luật thích nghi có ' +
      'mức phần thưởng riêng. Giá sàn cho nhà máy dưới 100 nguồn lực là 380 triệu đồng.',
  },
  {
    key: 'information-technology-t05',
    owner: 'information-technology-software',
    title: { vi: 'Điều hành sản xuất và truy xuất phả hệ lô bằng mã DataMatrix và giao thức OPC UA' },
    summary: {
      vi:
        'Hệ MES ghi nhận toàn bộ phả hệ của từng thùng hàng: lô nguyên liệu, máy, khuôn, người đứng máy và thông ' +
        'số quá trình. Truy ngược một khiếu nại chỉ mất dưới hai phút.',
    },
    description: {
      vi:
        'Truy xuất bằng sổ sách thường mất nhiều ngày và không đủ chứng cứ khi khách hàng khiếu nại. Hệ thống cấp ' +
        'mã DataMatrix cho từng đơn vị chứa, đọc tại mỗi công đoạn bằng đầu đọc cố định hoặc cầm tay, đồng thời ' +
        'lấy thông số quá trình trực tiếp từ bộ điều khiển qua OPC UA.\n\n' +
        'Mô hình dữ liệu theo chuẩn ISA-95, lưu quan hệ cha – con giữa các lô trong cơ sở dữ liệu đồ thị nên truy ' +
        'hai chiều nhanh kể cả khi chia, gộp, pha trộn. Phân hệ cân điện tử kiểm soát cấp liệu, ngăn nhầm lô bằng ' +
        'khóa công đoạn.\n\n' +
        'Khi mất mạng, trạm đầu chuyền tiếp tục hoạt động và đồng bộ lại theo dấu thời gian logic. Giao diện cho ' +
        'công nhân dùng hình và màu, học trong một buổi. Kết nối hai chiều với ERP phổ biến qua dịch vụ REST.',
    },
    applications: {
      vi: 'Nhà máy linh kiện ô tô – điện tử, thực phẩm, bao bì, dược phẩm cần hồ sơ lô và truy xuất theo yêu cầu ' + 'khách hàng.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian truy ngược một khiếu nại' },
        ours: 2,
        today: 960,
        unit: 'phút',
        source: { vi: 'Diễn tập thu hồi tại nhà máy linh kiện ở Đồng Nai' },
      },
      {
        aspect: { vi: 'Phạm vi hàng phải thu hồi' },
        ours: 1.2,
        today: 18,
        unit: '% sản lượng tháng',
        source: { vi: 'Hai đợt thu hồi thực tế trước và sau triển khai' },
      },
    ],
    keywords: ['MES', 'truy xuất nguồn gốc', 'DataMatrix', 'OPC UA', 'ISA-95', 'phả hệ lô', 'cơ sở dữ liệu đồ thị'],
    fields: ['102'],
    trl: 9,
    trlEvidence: { vi: '14 nhà máy sử dụng thường xuyên, có danh sách khách hàng tham chiếu.' },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Hệ điều hành sản xuất VTS-MES',
        number: '1926/2020/QTG',
        filedOn: '2020-03-12',
        grantedOn: '2020-04-27',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'sub-licence', 'training', 'technical-service'],
    price: { kind: 'firm', min: 520_000_000, max: 2_400_000_000 },
    owners: [{ name: 'Công ty Cổ phần Phần mềm Công nghiệp Vạn Tín Số', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Bộ nhớ đệm ngoại tuyến giữ tối đa 72 giờ dữ liệu, mã hóa theo khóa từng trạm. Đơn giá bản quyền nội bộ 9 ' +
      'triệu đồng mỗi trạm, hoa hồng đại lý 18%.',
  },
  {
    key: 'information-technology-t06',
    owner: 'information-technology-university',
    title: {
      vi: 'Nhận dạng chữ viết tay tiếng Việt và trích xuất trường thông tin chứng từ bằng mô hình Transformer đa ' + 'phương thức',
      en: 'Vietnamese handwriting recognition and key-field extraction from business documents with a multimodal ' + 'Transformer',
    },
    summary: {
      vi:
        'Phần mềm đọc ảnh phiếu, hóa đơn, bảng kê có cả chữ in và chữ viết tay, trả về các trường dữ liệu kèm độ ' +
        'tin cậy. Độ chính xác ký tự viết tay đạt 96,8%, chạy trên máy chủ nội bộ.',
      en:
        'The software reads images of slips, invoices and lists with printed and handwritten text and returns ' +
        'data fields with confidence. Handwritten character accuracy is 96.8%, on an in-house server.',
    },
    description: {
      vi:
        'Tiếng Việt có năm dấu thanh và nhiều dấu phụ, nét viết nối khiến các bộ nhận dạng quốc tế sai nhiều ở ' +
        'dấu. Nhóm nghiên cứu xây dựng mạng nhận dạng dòng chữ gồm bộ mã hóa thị giác và bộ giải mã Transformer ' +
        'sinh riêng chữ nền và dấu, sau đó ghép lại bằng mô hình ngôn ngữ âm tiết.\n\n' +
        'Bước trích xuất sử dụng mô hình đa phương thức kết hợp vị trí, hình ảnh và nội dung chữ, nhờ vậy không ' +
        'cần khuôn mẫu cố định cho từng loại chứng từ; với 30 mẫu có nhãn, mô hình đã học được biểu mẫu mới. ' +
        'Trường số tiền, khối lượng được kiểm tra chéo theo phép cộng và đơn giá.\n\n' +
        'Giá trị có độ tin cậy thấp được chuyển cho người kiểm duyệt trên giao diện hai cửa sổ. Máy chủ một bộ xử ' +
        'lý đồ họa xử lý khoảng 3.500 trang/giờ.',
      en:
        'Vietnamese has five tone marks and many diacritics, and joined strokes make foreign recognisers fail on ' +
        'them. The team built a line recogniser with a visual encoder and a Transformer decoder that outputs base ' +
        'letters and marks separately, then combines them with a syllable language model.\n\n' +
        'Extraction uses a multimodal model of position, image and text, so no fixed template is needed for each ' +
        'document type; 30 labelled samples are enough for a new form. Amounts and weights are cross-checked by ' +
        'sums and unit prices.\n\n' +
        'Low-confidence values go to a reviewer in a two-pane screen. A server with a single graphics processor ' +
        'handles about 3,500 pages an hour.',
    },
    applications: {
      vi: 'Nhập liệu kế toán, phiếu cân, phiếu nhập kho, hồ sơ lưu trữ, phiếu khảo sát của doanh nghiệp và cơ quan ' + 'hành chính.',
      en: 'Data entry for accounts, weighing slips, stock receipts, archives and survey forms in enterprises and ' + 'public offices.',
    },
    advantages: [
      {
        aspect: { vi: 'Độ chính xác ký tự viết tay tiếng Việt', en: 'Vietnamese handwritten character accuracy' },
        ours: 96.8,
        today: 88.5,
        unit: '%',
        source: {
          vi: 'Bộ kiểm thử 20.000 dòng của trường, so với phần mềm nước ngoài',
          en: "The university's 20,000-line test set, against foreign software",
        },
      },
      {
        aspect: { vi: 'Công nhập liệu cho 1.000 chứng từ', en: 'Labour to key 1,000 documents' },
        ours: 6,
        today: 42,
        unit: 'giờ',
        source: {
          vi: 'Thử tại bộ phận kế toán một tổng kho ở Thái Nguyên',
          en: 'Trial in the accounts section of a warehouse in Thái Nguyên',
        },
      },
    ],
    keywords: ['nhận dạng chữ viết tay', 'OCR', 'Transformer', 'chứng từ', 'hóa đơn', 'trích xuất thông tin', 'tiếng Việt'],
    fields: ['102', '602'],
    trl: 7,
    trlEvidence: {
      vi: 'Đã cài đặt thử tại hai đơn vị, xử lý trên 400.000 trang thực tế.',
      en: 'Trial installation at two organisations, more than 400,000 real pages processed.',
    },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm SC-DocRead',
        number: '5583/2023/QTG',
        filedOn: '2023-07-19',
        grantedOn: '2023-09-06',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'assignment', 'technical-service'],
    price: { kind: 'indicative', min: 300_000_000, max: 950_000_000 },
    owners: [
      { name: 'Trường Đại học Kỹ thuật và Công nghệ Sông Công', share: 70 },
      { name: 'Nhóm tác giả', share: 30 },
    ],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-52/20' },
    confidential:
      'Tập huấn luyện nội bộ gồm 1,9 triệu dòng, trong đó 340.000 dòng do sinh viên chép theo kịch bản nét. Bảng ' +
      'ghép chữ nền và dấu gồm 89 ký hiệu.',
  },
  {
    key: 'information-technology-t07',
    owner: 'information-technology-institute',
    title: { vi: 'Định vị thời gian thực trong nhà bằng băng siêu rộng cho phương tiện và đơn vị chứa hàng' },
    summary: {
      vi:
        'Thẻ băng siêu rộng (UWB) gắn trên xe nâng, pa-lét và người cho vị trí sai số 15–25 cm, cập nhật 10 ' +
        'lần/giây. Hệ cảnh báo va chạm và tự ghi vị trí cất hàng không cần quét mã.',
    },
    description: {
      vi:
        'Kho xưởng kết cấu thép gây phản xạ đa đường làm định vị Wi-Fi hay Bluetooth sai 3–5 m. Giải pháp đo ' +
        'chênh lệch thời gian đến (TDoA) trên băng 6,5 GHz, mạng neo đồng bộ không dây; bộ lọc hạt kết hợp quán ' +
        'tính và bản đồ tường kệ loại bỏ các phép đo bị che khuất.\n\n' +
        'Neo đặt cách nhau 18–25 m, cấp nguồn PoE, tự hiệu chuẩn vị trí bằng thuật toán đa diện nên lắp 10.000 m² ' +
        'trong ba ngày. Thẻ trên xe nâng có thêm cảm biến càng nâng, nhờ đó hệ ghi nhận thời điểm lấy – đặt và ' +
        'tầng kệ.\n\n' +
        'Phân hệ an toàn tính quỹ đạo dự kiến ba giây tới của xe và người, báo rung trên thẻ và giảm tốc xe khi ' +
        'nguy cơ vượt ngưỡng; độ trễ toàn trình 180 ms. Bản đồ nhiệt di chuyển hỗ trợ bố trí lại mặt bằng.',
    },
    applications: { vi: 'Tổng kho, bãi phôi, nhà máy lắp ráp, kho lạnh có xe nâng hoạt động chung với người đi bộ.' },
    advantages: [
      {
        aspect: { vi: 'Sai số vị trí trung vị' },
        ours: 0.19,
        today: 3.4,
        unit: 'm',
        source: { vi: 'Đo tại kho kệ thép 6.000 m² ở Quảng Ngãi, so với Bluetooth' },
      },
      {
        aspect: { vi: 'Thời gian tìm một pa-lét bị thất lạc' },
        ours: 1.5,
        today: 38,
        unit: 'phút',
        source: { vi: 'Nhật ký kho, 60 lượt tìm' },
      },
    ],
    keywords: ['UWB', 'định vị trong nhà', 'TDoA', 'xe nâng', 'bộ lọc hạt', 'chống va chạm'],
    fields: ['202', '102'],
    trl: 7,
    trlEvidence: { vi: 'Hệ mẫu 24 neo vận hành tám tháng tại kho đối tác.' },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp đồng bộ không dây mạng neo UWB',
        number: '1-2022-08145',
        filedOn: '2022-12-14',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'machinery-with-technology', 'joint-development'],
    price: { kind: 'indicative', min: 550_000_000, max: 1_600_000_000 },
    owners: [
      { name: 'Viện Tin học Công nghiệp Hải Vân', share: 60 },
      { name: 'Công ty Cổ phần Phần mềm Công nghiệp Vạn Tín Số', share: 40 },
    ],
    origin: { kind: 'own' },
    confidential:
      'Chu kỳ đồng bộ 150 ms, mô hình trôi đồng hồ bậc hai; ăng-ten mạch in thiết kế riêng trên nền FR-4 dày 0,8 ' +
      'mm, hệ số sóng đứng 1,4.',
  },
  {
    key: 'information-technology-t08',
    owner: 'information-technology-university',
    title: {
      vi: 'Phát hiện bất thường lưu lượng mạng điều khiển công nghiệp bằng bộ tự mã hóa biến phân',
      en: 'Anomaly detection in industrial control network traffic with a variational autoencoder',
    },
    summary: {
      vi:
        'Thiết bị thụ động nghe lưu lượng Modbus/TCP, S7, EtherNet/IP, học hành vi bình thường và báo động khi có ' +
        'lệnh lạ hoặc thay đổi tham số. Không cần cài phần mềm lên bộ điều khiển.',
      en:
        'A passive appliance listens to Modbus/TCP, S7 and EtherNet/IP traffic, learns normal behaviour and ' +
        'alarms on unusual commands or parameter changes. Nothing is installed on the controllers.',
    },
    description: {
      vi:
        'Mạng điều khiển công nghiệp thường không xác thực lệnh, chạy hệ điều hành cũ không vá được. Tường lửa ' +
        'thông thường chỉ nhìn địa chỉ và cổng, không hiểu ý nghĩa lệnh ghi thanh ghi. Thiết bị nhận bản sao lưu ' +
        'lượng từ cổng SPAN, giải mã sâu giao thức và dựng chuỗi sự kiện gồm mã chức năng, địa chỉ thanh ghi, giá ' +
        'trị, nhịp.\n\n' +
        'Bộ tự mã hóa biến phân kết hợp mạng hồi tiếp có cổng học phân bố của chuỗi trong 14 ngày; điểm bất ' +
        'thường tính theo sai số tái tạo có hiệu chỉnh theo ca. Quy tắc vật lý do kỹ sư khai báo (ví dụ van không ' +
        'mở khi bơm dừng) bổ sung lớp kiểm tra nhất quán.\n\n' +
        'Cảnh báo ghép với sơ đồ tài sản được lập tự động, chỉ ra máy trạm nguồn và khuyến nghị ứng phó theo IEC ' +
        '62443.',
      en:
        'Industrial control networks seldom authenticate commands and run old systems that cannot be patched. ' +
        'Ordinary firewalls see addresses and ports, not the meaning of a register write. The appliance takes a ' +
        'SPAN copy of the traffic, decodes protocols in depth and builds event sequences of function code, ' +
        'register, value and timing.\n\n' +
        'A variational autoencoder with gated recurrent units learns the distribution of sequences over 14 days; ' +
        'the anomaly score is the reconstruction error corrected by shift. Physical rules declared by engineers ' +
        '(a valve must not open while its pump is stopped) add a consistency check.\n\n' +
        'Alarms are joined to an automatically built asset map, naming the source station and a response ' +
        'following IEC 62443.',
    },
    applications: {
      vi: 'Nhà máy nước, điện, xi măng, hóa chất và nhà máy sản xuất có mạng PLC nối với mạng văn phòng.',
      en: 'Water, power, cement and chemical plants, and factories whose PLC network is linked to the office network.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỉ lệ phát hiện tấn công thay đổi tham số', en: 'Detection of parameter-tampering attacks' },
        ours: 93,
        today: 41,
        unit: '%',
        source: {
          vi: '36 kịch bản trên mô hình nhà máy nước, so với hệ dựa trên luật',
          en: '36 scenarios on the water-plant model, against a rule-based system',
        },
      },
      {
        aspect: { vi: 'Số báo động giả trong một ngày', en: 'False alarms per day' },
        ours: 1.3,
        today: 22,
        unit: 'lần',
        source: {
          vi: 'Chạy thử 60 ngày trên mạng thực nghiệm của trường',
          en: "60-day run on the university's test network",
        },
      },
    ],
    keywords: ['an toàn thông tin công nghiệp', 'PLC', 'Modbus/TCP', 'bộ tự mã hóa', 'bất thường', 'IEC 62443'],
    fields: ['102', '202'],
    trl: 5,
    trlEvidence: {
      vi: 'Báo cáo thử nghiệm trên mô hình bán thực nghiệm 120 thanh ghi.',
      en: 'Test report on a hardware-in-the-loop model with 120 registers.',
    },
    rights: [],
    modes: ['joint-development', 'non-exclusive-licence', 'spin-off'],
    price: { kind: 'negotiable', min: 400_000_000, max: 1_200_000_000 },
    owners: [{ name: 'Trường Đại học Kỹ thuật và Công nghệ Sông Công', share: 100 }],
    origin: { kind: 'state-funded', task: 'KC.01.21/16-20' },
    confidential:
      'Số chiều ẩn 12, cửa sổ 64 sự kiện; ngưỡng báo động lấy phân vị 99,95 theo từng ca. Bộ giải mã S7 do nhóm ' +
      'tự viết, không dùng thư viện có giấy phép ràng buộc.',
  },
  {
    key: 'information-technology-t09',
    owner: 'information-technology-software',
    title: { vi: 'Dự báo nhu cầu phân cấp và tối ưu tồn kho nhiều bậc cho danh mục mặt hàng bán gián đoạn' },
    summary: {
      vi:
        'Mô-đun dự báo theo mặt hàng – kênh – vùng có hòa giải phân cấp, kèm tính tồn kho an toàn theo mức phục ' +
        'vụ. Giá trị tồn giảm 15–25% với tỉ lệ thiếu hàng không tăng.',
    },
    description: {
      vi:
        'Phụ tùng, vật tư, đồ gia dụng có nhiều mặt hàng bán thưa, doanh số bằng không ở phần lớn các tuần; ' +
        'phương pháp làm trơn hàm mũ cho dự báo lệch lớn. Mô-đun dùng mô hình hai thành phần: xác suất phát sinh ' +
        'và quy mô đơn, ước lượng bằng cây tăng cường với đặc trưng lịch âm, khuyến mại và thời tiết.\n\n' +
        'Dự báo ở các mức tổng công ty – vùng – kho được hòa giải bằng phép chiếu bình phương tối thiểu có hiệp ' +
        'phương sai co rút để tổng các phần luôn khớp. Phân bố dự báo đầy đủ được đưa vào bài toán tồn kho nhiều ' +
        'bậc, giải bằng mô phỏng kết hợp gradient ngẫu nhiên.\n\n' +
        'Người mua hàng thấy đề xuất đặt hàng kèm lý do, có thể chỉnh; phần chỉnh được theo dõi để đánh giá đóng ' +
        'góp. Kết nối số liệu bán hàng qua tệp hoặc cơ sở dữ liệu.',
    },
    applications: {
      vi: 'Nhà phân phối phụ tùng, vật liệu xây dựng, hàng tiêu dùng, dược phẩm; kho vật tư bảo trì của nhà máy lớn.',
    },
    advantages: [
      {
        aspect: { vi: 'Sai số dự báo tuần (WAPE)' },
        ours: 31,
        today: 54,
        unit: '%',
        source: { vi: 'Bốn nhà phân phối, 38.000 mã hàng, giai đoạn 2022–2023' },
      },
      {
        aspect: { vi: 'Số ngày tồn kho bình quân' },
        ours: 46,
        today: 61,
        unit: 'ngày',
        source: { vi: 'Nhà phân phối phụ tùng tại Thành phố Hồ Chí Minh sau chín tháng' },
      },
    ],
    keywords: ['dự báo nhu cầu', 'chuỗi thời gian phân cấp', 'tồn kho an toàn', 'nhu cầu gián đoạn', 'cây tăng cường'],
    fields: ['102', '101'],
    trl: 6,
    trlEvidence: { vi: 'Chạy song song với quy trình mua hàng của hai khách hàng trong chín tháng.' },
    rights: [],
    modes: ['non-exclusive-licence', 'technical-service'],
    price: { kind: 'indicative', min: 280_000_000, max: 800_000_000 },
    owners: [{ name: 'Công ty Cổ phần Phần mềm Công nghiệp Vạn Tín Số', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Bộ 47 đặc trưng lịch và thời tiết được chọn lọc; hệ số co rút 0,18. Giá thuê bao nội bộ 12 triệu đồng mỗi ' +
      'tháng cho 5.000 mã hàng.',
  },
  {
    key: 'information-technology-t10',
    owner: 'information-technology-software',
    title: {
      vi: 'Số hóa trạng thái thiết bị đời cũ không giao tiếp bằng cổng IoT biên đọc dòng điện và tín hiệu đèn tháp',
    },
    summary: {
      vi:
        'Cổng biên kẹp ngoài đọc dòng tiêu thụ, đèn tháp và xung đếm, tự phân loại trạng thái chạy – chờ – sự cố ' +
        'và tính OEE theo thời gian thực. Lắp mỗi máy khoảng 25 phút, không can thiệp mạch điều khiển.',
    },
    description: {
      vi:
        'Phần lớn thiết bị trong nhà máy vừa và nhỏ không có cổng truyền thông, nên hiệu suất thiết bị tổng thể ' +
        '(OEE) chỉ được ước lượng từ phiếu giấy. Cổng biên sử dụng biến dòng tách lõi lấy mẫu 1 kHz, quang trở ' +
        'đọc màu đèn tháp và đầu vào xung cách ly cho bộ đếm chu kỳ.\n\n' +
        'Mô hình Markov ẩn năm trạng thái học dạng sóng dòng của từng máy trong hai giờ đầu, sau đó tự phân loại ' +
        'chạy có tải, chạy không tải, chờ, dừng, sự cố với độ chính xác trên 97%. Nguyên nhân dừng được người ' +
        'đứng máy chọn trên nút bấm tám màu, không cần gõ chữ.\n\n' +
        'Dữ liệu đi theo MQTT mã hóa TLS tới máy chủ tại nhà máy, đệm được 30 ngày khi mất mạng. Bảng điều khiển ' +
        'hiển thị tổn thất theo sáu nhóm, so sánh ca và mã hàng.',
    },
    applications: {
      vi: 'Máy ép nhựa, dập, tiện phay, dệt, in, cưa, đóng gói của nhiều đời và nhiều hãng trong cùng một xưởng.',
    },
    advantages: [
      {
        aspect: { vi: 'Chi phí kết nối một máy' },
        ours: 6.8,
        today: 32,
        unit: 'triệu đồng',
        source: { vi: 'So với lắp PLC phụ và mô-đun truyền thông, bình quân 260 máy' },
      },
      {
        aspect: { vi: 'Sai lệch giờ dừng máy so với quan sát trực tiếp' },
        ours: 2.5,
        today: 34,
        unit: '%',
        source: { vi: 'Đối chiếu video 10 ca tại xưởng dập ở Tây Ninh, so với phiếu giấy' },
      },
    ],
    keywords: ['IoT', 'cổng biên', 'OEE', 'Markov ẩn', 'MQTT', 'biến dòng', 'đèn tháp'],
    fields: ['202', '102'],
    trl: 9,
    trlEvidence: { vi: 'Hơn 1.100 cổng đã bán, chứng nhận hợp quy thiết bị vô tuyến.' },
    rights: [
      {
        kind: 'industrial-design',
        title: 'Cổng thu thập dữ liệu máy',
        number: '3-2021-01567',
        filedOn: '2021-08-30',
        grantedOn: '2022-09-09',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'franchise'],
    price: { kind: 'firm', min: 220_000_000, max: 480_000_000 },
    owners: [{ name: 'Công ty Cổ phần Phần mềm Công nghiệp Vạn Tín Số', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Giá vốn một cổng 2,35 triệu đồng ở lô 500 bộ; vi xử lý đặt mua từ nhà phân phối tại Thành phố Hồ Chí Minh ' +
      'với kỳ hạn 8 tuần. Ma trận chuyển trạng thái khởi tạo lấy từ thư viện 19 dạng máy.',
  },
  {
    key: 'information-technology-t11',
    owner: 'information-technology-university',
    title: { vi: 'Bản sao số dây chuyền rời rạc hiệu chuẩn tự động bằng suy luận Bayes xấp xỉ' },
    summary: {
      vi:
        'Mô hình mô phỏng sự kiện rời rạc của dây chuyền tự cập nhật tham số từ dữ liệu vận hành, cho phép thử ' +
        'phương án bố trí và cân bằng chuyền trước khi thay đổi thực tế. Đang ở giai đoạn xác thực trong phòng ' +
        'thí nghiệm.',
    },
    description: {
      vi:
        'Mô hình mô phỏng dây chuyền thường lạc hậu ngay sau khi xây dựng vì thời gian nguyên công, tỉ lệ hỏng và ' +
        'thói quen vận hành luôn thay đổi. Hướng nghiên cứu này liên tục ước lượng lại phân bố tham số bằng suy ' +
        'luận Bayes xấp xỉ, so sánh thống kê tóm tắt của mô phỏng và của nhật ký sự kiện thực.\n\n' +
        'Nhân mô phỏng viết bằng Rust thực hiện 2,4 triệu sự kiện mỗi giây, cho phép chạy hàng nghìn bản sao song ' +
        'song. Mô hình thay thế quá trình Gauss rút ngắn số lần chạy khi tìm kích thước bộ đệm và phân công nhân ' +
        'lực tối ưu.\n\n' +
        'Mô hình đã được xác thực với dây chuyền mẫu sáu trạm trong phòng thí nghiệm; sai số sản lượng dự đoán ' +
        'trung bình 3,1%. Cần hợp tác với nhà máy có dữ liệu sự kiện đầy đủ để nâng mức sẵn sàng.',
    },
    applications: {
      vi: 'Đánh giá phương án mở rộng, cân bằng chuyền, bố trí mặt bằng trong lắp ráp điện tử, cơ khí, đồ gỗ.',
    },
    advantages: [
      {
        aspect: { vi: 'Sai số dự đoán sản lượng theo ca' },
        ours: 3.1,
        today: 14,
        unit: '%',
        source: { vi: 'Dây chuyền mẫu sáu trạm, so với mô phỏng tham số cố định' },
      },
    ],
    keywords: ['bản sao số', 'mô phỏng sự kiện rời rạc', 'Bayes xấp xỉ', 'quá trình Gauss', 'cân bằng chuyền'],
    fields: ['102', '203'],
    trl: 4,
    trlEvidence: { vi: 'Báo cáo phòng thí nghiệm và hai bài báo quốc tế năm 2024.' },
    rights: [],
    modes: ['joint-development', 'partial-assignment'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Trường Đại học Kỹ thuật và Công nghệ Sông Công', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐH2023-TN02-11' },
    confidential:
      'Bộ 16 thống kê tóm tắt và hàm khoảng cách có trọng số theo độ nhạy là kết quả chưa công bố; mã nguồn nhân ' +
      'mô phỏng khoảng 9.000 dòng.',
  },
  {
    key: 'information-technology-t12',
    owner: 'information-technology-institute',
    title: { vi: 'Tay máy cộng tác xếp dỡ thùng các-tông hỗn hợp bằng nhận dạng tư thế từ đám mây điểm' },
    summary: {
      vi:
        'Camera độ sâu và tay máy sáu trục nhận biết thùng khác kích cỡ, lập phương án gắp và xếp pa-lét ổn định. ' +
        'Năng suất 540 thùng/giờ với tải trọng đến 25 kg.',
    },
    description: {
      vi:
        'Dỡ công-ten-nơ và xếp pa-lét hỗn hợp vẫn dùng sức người vì thùng méo, nhãn khác nhau, băng keo phản ' +
        'quang. Hệ thống ghép hai camera ánh sáng cấu trúc thành đám mây điểm 1,8 triệu điểm, phân tách mặt phẳng ' +
        'bằng mạng PointNet++ rút gọn và ước lượng tư thế sáu bậc tự do của từng thùng với sai số 4 mm.\n\n' +
        'Bộ lập kế hoạch xếp giải bài toán xếp ba chiều trực tuyến: thùng đến không biết trước, hàm đánh giá gồm ' +
        'độ lấp đầy, trọng tâm và lực đè. Đầu gắp chân không hai vùng có cảm biến lưu lượng nhận biết hụt chân ' +
        'không trong 60 ms.\n\n' +
        'Tay máy làm việc không cần rào nhờ giới hạn lực và vùng laser giảm tốc, đánh giá rủi ro theo ISO/TS ' +
        '15066. Chuyển sang mã hàng mới không cần lập trình lại.',
    },
    applications: {
      vi: 'Cuối dây chuyền đồ uống, thực phẩm, giày dép; kho trung chuyển; bốc xếp công-ten-nơ hàng thùng.',
    },
    advantages: [
      {
        aspect: { vi: 'Số thùng xếp mỗi giờ cho một vị trí' },
        ours: 540,
        today: 320,
        unit: 'thùng',
        source: { vi: 'Thử nghiệm tại kho đồ uống ở Đà Nẵng, so với hai người' },
      },
      {
        aspect: { vi: 'Thể tích pa-lét được lấp đầy' },
        ours: 84,
        today: 76,
        unit: '%',
        source: { vi: 'Trung bình 200 pa-lét hỗn hợp' },
      },
    ],
    keywords: ['tay máy cộng tác', 'đám mây điểm', 'xếp pa-lét', 'ước lượng tư thế', 'PointNet++', 'ISO/TS 15066'],
    fields: ['202', '203'],
    trl: 6,
    trlEvidence: { vi: 'Trình diễn hai tháng tại kho đối tác với hàng thật, có video và số đo.' },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp lập kế hoạch xếp thùng trực tuyến cho tay máy',
        number: '1-2024-00763',
        filedOn: '2024-02-01',
        status: 'filed',
      },
    ],
    modes: ['machinery-with-technology', 'joint-development', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 1_900_000_000, max: 3_200_000_000 },
    owners: [
      { name: 'Viện Tin học Công nghiệp Hải Vân', share: 90 },
      { name: 'Nhóm tác giả', share: 10 },
    ],
    origin: { kind: 'state-funded', task: '02/2022/HĐ-ĐTKHCN-ĐN' },
    confidential:
      'Trọng số hàm đánh giá xếp: lấp đầy 0,55, trọng tâm 0,25, lực đè 0,20. Giác hút silicon lấy từ xưởng tại ' +
      'Hưng Yên, thay sau 180.000 lần gắp.',
  },
  {
    key: 'information-technology-t13',
    owner: 'information-technology-institute',
    title: { vi: 'Giám sát xâm nhập vùng nguy hiểm và tư thế lao động bằng ước lượng khung xương từ video' },
    summary: {
      vi:
        'Phần mềm phân tích hình ảnh camera có sẵn, nhận ra tay người đi vào vùng dao cắt, thiếu bảo hộ hoặc tư ' +
        'thế gây hại cột sống. Tín hiệu dừng khẩn cấp phát trong 220 ms.',
    },
    description: {
      vi:
        'Rào cơ khí và màn quang học khó áp dụng ở máy cưa, máy chấn nơi người phải đưa phôi trực tiếp. Giải pháp ' +
        'ước lượng khung xương 2D 17 điểm và bàn tay 21 điểm, nâng lên 3D nhờ hiệu chuẩn sàn, rồi tính khoảng ' +
        'cách tới thể tích nguy hiểm khai báo theo pha chuyển động của máy.\n\n' +
        'Mô hình được huấn luyện thêm với 95.000 khung hình có găng tay, bụi và ánh sáng yếu. Để đạt mức tin cậy, ' +
        'hai camera nhìn chéo kiểm tra nhau; khi bất đồng hoặc mất hình, đầu ra về trạng thái an toàn. Rơ-le kép ' +
        'ngắt mạch theo cấp PL d ở vai trò bổ sung, không thay thế cơ cấu an toàn chính.\n\n' +
        'Chỉ tọa độ khớp được lưu, hình khuôn mặt làm mờ tại thiết bị để bảo mật. Báo cáo REBA theo ca giúp bố ' +
        'trí lại vị trí làm việc.',
    },
    applications: {
      vi: 'Xưởng gỗ, dập kim loại, cắt vải, băng tải nghiền; phòng an toàn lao động của khu công nghiệp.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỉ lệ phát hiện bàn tay vào vùng nguy hiểm' },
        ours: 99.2,
        today: 82,
        unit: '%',
        source: { vi: '4.000 lượt thử có giám sát tại xưởng mộc, so với camera phát hiện chuyển động' },
      },
      {
        aspect: { vi: 'Số sự cố suýt xảy ra ghi nhận được mỗi tháng' },
        ours: 37,
        today: 2,
        unit: 'vụ',
        source: { vi: 'So với khai báo trên giấy, xưởng 140 người' },
      },
    ],
    keywords: ['ước lượng tư thế', 'khung xương', 'an toàn lao động', 'vùng nguy hiểm', 'REBA', 'phân tích video'],
    fields: ['102', '202'],
    trl: 8,
    trlEvidence: { vi: 'Lắp tại 52 vị trí máy, đánh giá rủi ro của đơn vị kiểm định kỹ thuật an toàn.' },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm HV-SafeZone',
        number: '8214/2023/QTG',
        filedOn: '2023-10-11',
        grantedOn: '2023-11-28',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'training'],
    price: { kind: 'floor', min: 240_000_000 },
    owners: [{ name: 'Viện Tin học Công nghiệp Hải Vân', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Ngưỡng khoảng cách an toàn tính theo tốc độ tay 1,6 m/s cộng biên 120 mm. Bộ camera khuyến nghị có màn ' +
      'trập toàn cục 90 khung/giây, giá nhập 7,4 triệu đồng.',
  },
]
